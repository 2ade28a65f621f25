from __future__ import annotations

from pathlib import Path

import pytest

from quotarium.settings import Settings, ThemeChoice, load_settings, save_settings


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    kept = Settings(theme=ThemeChoice.DARK).with_library(tmp_path / "A.quotarium")
    save_settings(path, kept)
    assert load_settings(path) == kept
    assert [p.name for p in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("broken", [b"{", b"\xff\xfe\x00", b'{"theme": "pink"}'])
def test_settings_that_cannot_be_read_are_kept_aside(tmp_path: Path, broken: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(broken)
    assert load_settings(path) == Settings()
    assert (tmp_path / "settings.unreadable.json").read_bytes() == broken


def test_settings_of_a_newer_version_are_read_as_far_as_known(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"style": "ieee", "hologram": true}', encoding="utf-8")
    assert load_settings(path).style == "ieee"


def test_a_failed_save_leaves_the_old_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    save_settings(path, Settings(style="ieee"))

    def fail(_: int) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="disk full"):
        save_settings(path, Settings(style="mla"))
    assert load_settings(path).style == "ieee"
    assert [p.name for p in tmp_path.iterdir()] == ["settings.json"]


def test_recent_things_are_first_once_and_not_too_many(tmp_path: Path) -> None:
    settings = Settings()
    for number in range(12):
        settings = settings.with_library(tmp_path / f"{number}").with_style(f"s{number}")
    settings = settings.with_library(tmp_path / "9").with_style("s9")
    assert settings.recent_libraries[:2] == (tmp_path / "9", tmp_path / "11")
    assert len(settings.recent_libraries) == 8
    assert settings.recent_styles[:2] == ("s9", "s11")
    assert settings.recent_styles.count("s9") == 1
    assert settings.style == "s9"

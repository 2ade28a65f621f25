"""What the program remembers between sessions, in one JSON file written atomically."""

from __future__ import annotations

import os
import tempfile
from enum import StrEnum
from pathlib import Path

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from quotarium.citing.citekey_patterns import DEFAULT_PATTERN
from quotarium.model.keeping import Generations

_RECENT_LIBRARIES = 8
_RECENT_STYLES = 6


class ThemeChoice(StrEnum):
    """Which colours the window uses."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Settings(BaseModel):
    """One person's choices; unknown fields of a newer version are left out."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    recent_libraries: tuple[Path, ...] = ()
    theme: ThemeChoice = ThemeChoice.SYSTEM
    style: str = "apa"
    language: str = "en-US"
    recent_styles: tuple[str, ...] = (
        "apa",
        "chicago-author-date",
        "modern-language-association",
        "ieee",
    )
    export_format: str = "docx"
    #: Quotes stay in the trash for so many days; 0 keeps them until they are deleted there.
    trash_days: int = Field(default=30, ge=0)
    #: Whether citations of what was said name the speaker's role and the occasion.
    cite_facts: bool = False
    #: Whether nothing may be fetched from the network.
    offline: bool = False
    citekey_pattern: str = DEFAULT_PATTERN
    #: Where new libraries go; None is the folder of documents.
    library_folder: Path | None = None
    #: Where backups go; None is in the library itself.
    backup_folder: Path | None = None
    backups: Generations = Generations()
    #: The language of the window, as BCP 47; empty is the system's.
    interface_language: str = ""
    #: The size of the window's type, as a share of the usual one.
    type_percent: int = Field(default=100, ge=80, le=200)
    #: What quotes and documents are set in; empty is the program's choice.
    reading_font: str = ""
    #: The widest line of the reader, in characters.
    reading_width: int = Field(default=68, ge=40, le=140)
    #: Keys that were changed: by the action's id, as portable key sequences.
    shortcuts: dict[str, tuple[str, ...]] = {}
    #: The version whose news were shown last.
    news_seen: str = ""
    #: How lists of quotes are shown: as cards or as a table, and in which order.
    quote_view: str = "cards"
    quote_order: str = "said"
    quote_descending: bool = False
    quote_groups: bool = False
    quote_columns: tuple[str, ...] = ("words", "speaker", "said", "source", "tags")
    quote_column_widths: dict[str, int] = {}

    def with_library(self, path: Path) -> Settings:
        """Put a library first among the recent ones."""
        others = (p for p in self.recent_libraries if p != path)
        return self.model_copy(update={"recent_libraries": (path, *others)[:_RECENT_LIBRARIES]})

    def with_style(self, style: str) -> Settings:
        """Choose a citation style and put it first among the recent ones."""
        others = (s for s in self.recent_styles if s != style)
        return self.model_copy(
            update={"style": style, "recent_styles": (style, *others)[:_RECENT_STYLES]}
        )


def settings_file() -> Path:
    """Return where the settings lie; QUOTARIUM_CONFIG overrides the folder."""
    folder = os.environ.get("QUOTARIUM_CONFIG") or platformdirs.user_config_dir("quotarium")
    return Path(folder) / "settings.json"


def load_settings(path: Path) -> Settings:
    """Read the settings; a file that cannot be read is kept aside and the defaults are used."""
    try:
        return Settings.model_validate_json(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError, ValidationError):
        _keep_aside(path)
        return Settings()


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings so that a crash leaves the old file or the new one, never half a file.

    Raises OSError where the folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(settings.model_dump_json(indent=2))
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _keep_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".unreadable.json"))
    except OSError:
        # Read-only folder: the broken file simply stays where it is.
        return

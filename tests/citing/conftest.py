"""What the tests of citing share: a V8, the bundled styles, and two items."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from quotarium.citing.catalogue import Catalogue
from quotarium.citing.engine import Engine
from quotarium.citing.runtime import Runtime


@pytest.fixture(scope="session")
def runtime() -> Iterator[Runtime]:
    with Runtime() as opened:
        yield opened


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return Catalogue(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def engine_for(runtime: Runtime, catalogue: Catalogue) -> Callable[..., Engine]:
    """Return a function that gives the engine of a style, built once for all tests."""
    made: dict[tuple[str, str | None], Engine] = {}

    def engine(style: str, locale: str | None = None) -> Engine:
        if (style, locale) not in made:
            made[style, locale] = Engine(catalogue.load(style), locale, runtime=runtime)
        return made[style, locale]

    return engine


@pytest.fixture
def book() -> dict[str, Any]:
    return {
        "id": "miller2019",
        "type": "book",
        "title": "Bridges of the Delta",
        "author": [{"family": "Miller", "given": "Jane Anne"}],
        "issued": {"date-parts": [[2019]]},
        "publisher": "Harbour Press",
    }


@pytest.fixture
def article() -> dict[str, Any]:
    return {
        "id": "əliyev2021",
        "type": "article-journal",
        "title": "Water and Law",
        "container-title": "River Review",
        "author": [{"family": "Əliyev", "given": "Əhməd"}],
        "issued": {"date-parts": [[2021, 3, 15]]},
        "volume": "4",
        "page": "10-19",
    }


@pytest.fixture
def own_style(tmp_path: Path) -> Callable[[str], Path]:
    """Return a function that writes the inside of a style to a .csl file."""

    def write(inside: str, head: str = 'class="in-text" version="1.0"') -> Path:
        path = tmp_path / "mine.csl"
        path.write_text(
            f'<style xmlns="http://purl.org/net/xbiblio/csl" {head}>\n'
            "<info><title>Mine</title><id>http://example.org/mine</id></info>\n"
            f"{inside}\n</style>\n",
            encoding="utf-8",
        )
        return path

    return write

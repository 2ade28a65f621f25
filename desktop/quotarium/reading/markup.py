"""Walk through XML without building a tree and without following anything outside it."""

from __future__ import annotations

from typing import Any, Protocol

from lxml import etree

from quotarium.errors import UnreadableSource
from quotarium.marking import tr

_DEEPEST = 250
_CHUNK = 1 << 16
#: More elements or characters no book has; they would take longer than anybody waits.
_MOST_ELEMENTS = 400_000
_MOST_CHARACTERS = 10_000_000
_MOST_NAMES = 20_000


class Walker(Protocol):
    """What is told of the elements: their local names and attributes by local names."""

    def enter(self, tag: str, attributes: dict[str, str]) -> None:
        """Enter an element."""

    def leave(self, tag: str) -> None:
        """Leave an element."""

    def words(self, text: str) -> None:
        """Take characters where they stand."""


def walk(name: str, data: bytes, walker: Walker) -> None:
    """Tell a walker of an XML document from beginning to end.

    Raises UnreadableSource for damage, entities, endless text and elements nested too deeply.
    """
    target: Any = _Target(name, walker)
    parser = etree.XMLParser(
        target=target, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        for start in range(0, len(data), _CHUNK):
            parser.feed(data[start : start + _CHUNK])
        parser.close()
    except etree.XMLSyntaxError as error:
        raise UnreadableSource(name, _reason(error)) from None


def _reason(error: etree.XMLSyntaxError) -> str:
    said = str(error)
    if "depth" in said:
        return _TOO_DEEP
    if "huge" in said or "too long" in said.casefold() or "too large" in said.casefold():
        return tr("It holds a stretch of text larger than any document's. Save its text by itself.")
    return tr(
        "Its contents are damaged (line {line}). Get an undamaged copy, or open it in "
        "its program and save it again."
    ).format(line=error.lineno)


_TOO_DEEP = tr(
    "Its parts are nested too deeply to be read. Copy the text in its program and paste it instead."
)
_TOO_LONG = tr("It holds more than any book. Save the part you need as a file of its own.")
_ENTITIES = tr(
    "It defines entities of its own, which no document needs. Open it in its "
    "program and save it again."
)


class _Target:
    """Passes on what lxml finds, namespaces dropped."""

    def __init__(self, name: str, walker: Walker) -> None:
        self._name = name
        self._walker = walker
        self._depth = self._elements = self._characters = 0
        self._local: dict[str, str] = {}

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._elements += 1
        if self._depth > _DEEPEST:
            raise UnreadableSource(self._name, _TOO_DEEP)
        if self._elements > _MOST_ELEMENTS:
            raise UnreadableSource(self._name, _TOO_LONG)
        if attributes:
            local = self._local
            attributes = {
                local.get(key) or self._name_of(key): value for key, value in attributes.items()
            }
        self._walker.enter(self._local.get(tag) or self._name_of(tag), attributes)

    def end(self, tag: str) -> None:
        self._depth -= 1
        self._walker.leave(self._local.get(tag) or self._name_of(tag))

    def data(self, text: str) -> None:
        self._characters += len(text)
        if self._characters > _MOST_CHARACTERS:
            raise UnreadableSource(self._name, _TOO_LONG)
        self._walker.words(text)

    def doctype(self, name: str, public: str | None, system: str | None) -> None:
        raise UnreadableSource(self._name, _ENTITIES)

    def close(self) -> None:
        """Nothing is built."""

    def _name_of(self, tag: str) -> str:
        if len(self._local) > _MOST_NAMES:
            raise UnreadableSource(self._name, _TOO_LONG)
        local = self._local[tag] = tag.rpartition("}")[2]
        return local

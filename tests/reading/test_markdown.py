from quotarium.model.text import BlockKind
from quotarium.reading.registry import read

_TEXT = """\
---
title: "The Harbour Wall"
author: Nora Quillfeather
date: 2024-05-12
---

# The harbour wall #

By Tom Reed

The wall was promised to us in the spring.

> There is no wall here that deserves the name.

## What the sea takes

- a road
- a wall
"""


def test_marks_become_structure_and_the_text_stays_as_typed() -> None:
    found = read(_TEXT.encode(), name="wall.md")
    assert found.text == _TEXT
    shown = [(b.kind, found.text[b.start : b.end], b.level) for b in found.structured.blocks]
    assert shown == [
        (BlockKind.TITLE, "The harbour wall", 0),
        (BlockKind.BYLINE, "By Tom Reed", 0),
        (BlockKind.PARAGRAPH, "The wall was promised to us in the spring.", 0),
        (BlockKind.BLOCKQUOTE, "There is no wall here that deserves the name.", 0),
        (BlockKind.HEADING, "What the sea takes", 2),
        (BlockKind.LIST_ITEM, "a road", 0),
        (BlockKind.LIST_ITEM, "a wall", 0),
    ]


def test_front_matter_goes_before_what_is_found_in_the_text() -> None:
    metadata = read(_TEXT.encode(), name="wall.md").metadata
    assert metadata.title == "The Harbour Wall"
    assert [creator.name for creator in metadata.creators] == ["Nora Quillfeather"]
    assert str(metadata.issued) == "2024-05-12"
    assert metadata.read_from["issued"] == "front matter: date"


def test_without_front_matter_the_first_heading_is_the_title() -> None:
    found = read(b"# Walls\n\nBy Tom Reed\n\nThe wall was promised to us.", name="a.md")
    assert found.metadata.title == "Walls"
    assert found.metadata.creators[0].family == "Reed"

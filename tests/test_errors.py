"""Every error of the world says in its sentence what to do next."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from quotarium import errors

#: Facts that say the next step themselves; whoever raises the error gives them so.
STEP_IN = {"reason", "hint"}
#: How a next step is told: what to do, in the imperative.
DOING = (
    "check", "choose", "close", "copy", "create", "edit", "fetch", "free", "give", "open", "put",
    "save", "take", "try", "turn", "update", "wait", "add", "start", "say", "export", "connect",
    "install", "remove", "restart", "pick",
)  # fmt: skip


def leaves(kind: type[errors.WorldError]) -> Iterator[type[errors.WorldError]]:
    yield kind
    for below in kind.__subclasses__():
        yield from leaves(below)


KINDS = [kind for kind in leaves(errors.WorldError) if kind not in (
    errors.WorldError, errors.LibraryError)]  # fmt: skip


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_the_sentence_ends_with_a_next_step(kind: type[errors.WorldError]) -> None:
    fields = {name for _, name, _, _ in Formatter().parse(kind.sentence) if name}
    words = {word.strip(".,;:“”()").lower() for word in kind.sentence.split()}
    assert fields & STEP_IN or words & set(DOING), kind.sentence
    if not fields & STEP_IN:
        assert kind.sentence.endswith("."), kind.sentence


def test_the_tree_in_the_docstring_names_every_error() -> None:
    drawn = errors.__doc__ or ""
    for kind in KINDS:
        assert kind.__name__ in drawn, kind.__name__


def test_facts_are_kept_beside_the_sentence() -> None:
    error = errors.LibraryBusy(Path("A.quotarium"), holder="another Quotarium")
    assert error.facts == {"path": Path("A.quotarium"), "holder": "another Quotarium"}
    assert "another Quotarium" in str(error)

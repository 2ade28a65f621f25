"""Saved searches as projects that fill themselves: `in:` finds what they find."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from quotarium.model.search.meaning import stands
from quotarium.model.search.parsing import parse
from quotarium.model.search.tokens import tokens
from quotarium.model.search.tree import And, Label, Labelled, Not, Or, Tree, any_of

#: Saved searches that look into one another do so no deeper.
_DEEPEST: Final = 3


def looks_in_projects(tree: Tree) -> bool:
    """Tell whether a search asks for what projects hold."""
    match tree:
        case And(parts) | Or(parts):
            return any(map(looks_in_projects, parts))
        case Not(part):
            return looks_in_projects(part)
        case _:
            return isinstance(tree, Labelled) and tree.label is Label.PROJECT


def with_saved(tree: Tree, saved: Mapping[str, str], deep: int = _DEEPEST) -> Tree:
    """Return a search that finds in projects of a name also what saved searches of it find.

    `saved` are queries by name. One does not look into itself.
    """
    match tree:
        case And(parts):
            return And(tuple(with_saved(part, saved, deep) for part in parts))
        case Or(parts):
            return Or(tuple(with_saved(part, saved, deep) for part in parts))
        case Not(part):
            return Not(with_saved(part, saved, deep))
        case Labelled(Label.PROJECT, wanted, prefix) if deep:
            found: list[Tree] = [tree]
            for name, query in saved.items():
                if stands(wanted, prefix, tokens(name)):
                    others = {one: text for one, text in saved.items() if one != name}
                    found.append(with_saved(parse(query).tree, others, deep - 1))
            return any_of(tuple(found))
        case _:
            return tree

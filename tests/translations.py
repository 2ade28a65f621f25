"""What the tests of translations share: the texts in the code, and those in a .ts file."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from tests.conftest import CHECKOUT

FOLDER = CHECKOUT / "resources" / "i18n"
PACKAGE = CHECKOUT / "desktop" / "quotarium"
#: Arguments (%1, %n, %Ln, %s, {path}) that a translation must keep, each as often.
ARGUMENTS = re.compile(r"%(?:\d|L?n|s)|\{\w+\}")


@dataclass(frozen=True)
class Text:
    """A text to be translated: where it is looked up, itself, and whether it has plural forms."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


@dataclass
class Message:
    """A text in a .ts file with its translation, one or by plural forms."""

    text: Text
    forms: list[str] = field(default_factory=list)
    finished: bool = True


def messages(path: Path) -> list[Message]:
    """Return the messages of a .ts file."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for one in context.iter("message"):
            translation = one.find("translation")
            assert translation is not None
            plural = one.get("numerus") == "yes"
            source, comment = one.findtext("source") or "", one.findtext("comment") or ""
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found.append(
                Message(
                    Text(name, source, comment, plural),
                    forms if plural else [translation.text or ""],
                    finished=translation.get("type") is None,
                )
            )
    return found


def spoken_texts() -> Iterator[tuple[Path, ast.Call, Text | None]]:
    """Give every call of tr() in the program with its text; None where it is not a literal."""
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for call, owner in _calls(tree, ""):
            yield path, call, _text_of(call, owner)


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and _name(child.func) == "tr":
            yield child, owner
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _text_of(call: ast.Call, owner: str) -> Text | None:
    values = [one.value if isinstance(one, ast.Constant) else None for one in call.args]
    if not values or not isinstance(values[0], str) or call.keywords:
        return None
    comment = values[1] if len(values) > 1 and isinstance(values[1], str) else ""
    context = owner if isinstance(call.func, ast.Attribute) else ""
    return Text(context, values[0], comment, plural=len(call.args) > 2)

"""Terms of the CSL locales, for what a style leaves unsaid."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from quotarium.citing import locales

# Labels that no locale has a term for and whose value speaks for itself.
_UNTERMED = {"timestamp": ""}


def locator(label: str, value: str, language: str) -> str:
    """Return a locator with its short name, such as "para. 3" or "Abs. 3–4"."""
    several = any(sign in value for sign in "-–,&")
    name = _terms(language).get((label, several)) or _UNTERMED.get(label, label)
    return f"{name}{'' if not name or name.endswith(('§', '¶')) else ' '}{value}"


def quoted(text: str, language: str) -> str:
    """Return `text` in the quotation marks of the language."""
    found = _terms(language)
    return f"{found['open-quote', False]}{text}{found['close-quote', False]}"


@cache
def _terms(language: str) -> dict[tuple[str, bool], str]:
    """Return the short (else long) form of every term, in the singular and the plural."""
    found: dict[tuple[str, bool], str] = {}
    tree = locales.tree(language) or locales.tree(locales.FALLBACK)
    assert tree is not None
    for form in (None, "short"):
        for term in _elements(json.loads(tree), "term"):
            if term["attrs"].get("form") != form:
                continue
            name = str(term["attrs"]["name"])
            texts = {child["name"]: _text(child) for child in _elements(term, "single", "multiple")}
            plain = _text(term)
            found[name, False] = texts.get("single") or plain
            found[name, True] = texts.get("multiple") or plain
    return found


def _elements(tree: dict[str, Any], *names: str) -> list[dict[str, Any]]:
    """Return the elements of these names inside a tree as csl_xml makes it, in order."""
    inner = [child for child in tree["children"] if isinstance(child, dict)]
    found: list[dict[str, Any]] = []
    for child in inner:
        if child["name"] in names:
            found.append(child)
        found += _elements(child, *names)
    return found


def _text(element: dict[str, Any]) -> str:
    return "".join(child for child in element["children"] if isinstance(child, str)).strip()

"""What a file says that a reader found no place for, so that nothing is dropped in silence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from quotarium.formats.exchange.draft import Draft
from quotarium.formats.exchange.names import written
from quotarium.formats.exchange.xml import Element, local, text_of

_APART: Final = re.compile(r"[\W_]+")
_MARKUP: Final = re.compile(r"</?(?:i|b|sup|sub)>")


def keep_rest(draft: Draft, found: Iterable[tuple[str, str]], prefix: str) -> None:
    """Put each (name, value) that stands nowhere in a draft into it, as `prefix:name`.

    White space, punctuation and case set aside.
    """
    said = "|".join(map(_bare, _said(draft)))
    rest: dict[str, dict[str, None]] = {}
    for name, value in found:
        bare = _bare(value)
        if bare and bare not in said:
            rest.setdefault(name, {})[value] = None
    for name, values in rest.items():
        draft.put(f"{prefix}:{name}", "; ".join(values))


def leaves(
    element: Element, aside: frozenset[str], label: Callable[[Element], str] = local
) -> Iterator[tuple[str, str]]:
    """Yield (label, text) of the innermost elements that have text, but for those `aside`."""
    waiting = list(element)[::-1]
    while waiting:
        one = waiting.pop()
        if local(one) in aside:
            continue
        if not len(one) or (one.text or "").strip():
            yield label(one), text_of(one)
        else:
            waiting.extend(list(one)[::-1])


def _said(draft: Draft) -> Iterator[str]:
    yield from (draft.title, draft.note, draft.citekey, draft.language or "", draft.type)
    yield from draft.fields.values()
    yield from (str(date) for date in (draft.issued, draft.accessed) if date is not None)
    for one in draft.creators:
        yield one.name
        yield written(one)


def _bare(text: str) -> str:
    return _APART.sub("", _MARKUP.sub("", text) if "<" in text else text).casefold()

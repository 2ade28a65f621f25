"""How sure it is that the speaker said it, in the languages that documents are worded in."""

from __future__ import annotations

from typing import Final

from quotarium.model.quote import AttributionStatus

_STATES: Final = (
    AttributionStatus.CONFIRMED, AttributionStatus.DISPUTED, AttributionStatus.MISATTRIBUTED,
    AttributionStatus.UNKNOWN,
)  # fmt: skip
_WORDS: Final = {
    "en": ("confirmed", "disputed", "misattributed", "attribution unknown"),
    "de": ("bestätigt", "umstritten", "falsch zugeschrieben", "Zuschreibung unbekannt"),
    "fr": ("confirmé", "contesté", "attribué à tort", "attribution inconnue"),
    "es": ("confirmado", "discutido", "atribuido erróneamente", "atribución desconocida"),
    "pt": ("confirmado", "contestado", "atribuído erroneamente", "atribuição desconhecida"),
    "ru": ("подтверждено", "оспаривается", "приписано ошибочно", "авторство неизвестно"),
    "tr": ("doğrulanmış", "tartışmalı", "yanlış atfedilmiş", "kime ait olduğu bilinmiyor"),
    "az": ("təsdiqlənib", "mübahisəlidir", "səhvən aid edilib", "kimə aid olduğu bilinmir"),
    "ar": ("مؤكَّد", "متنازع عليه", "منسوب خطأً", "النسبة غير معروفة"),
}  # fmt: skip


def status_words(status: AttributionStatus, evidence: str, language: str) -> str:
    """Return what is printed of a status and its evidence; nothing for what is just reported."""
    named = _WORDS.get(language.lower().replace("_", "-").split("-")[0], _WORDS["en"])
    told = dict(zip(_STATES, named, strict=True)).get(status, "")
    shown = " ".join(evidence.split())
    return f"{told}: {shown}" if told and shown else told

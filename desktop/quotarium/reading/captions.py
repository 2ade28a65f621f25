"""Recognise captions and picture credits, which are not part of what an article says."""

from __future__ import annotations

import re

_PICTURE = (
    r"photos?|photograph(?:s|er)?|images?|pictures?|videos?|illustrations?|graphics?|caption|"
    r"bild(?:er|quelle|nachweis)?|fotos?|grafik|abbildung|crédits?|photographie|légende|vidéo|"
    r"imagen(?:es)?|imagem|imagens|crédito|legenda|fotografía|fotografia|ilustración|"
    r"фото\w*|снимок|иллюстрация|fotoğraf\w*|görsel|foto|şəkil|fotolar"
)
_SOURCE = r"source|quelle|fuente|fonte|источник|kaynak|mənbə"
_CREDIT = r"credits?|courtesy(?:\s+of)?|by|via|copyright|source|quelle|von|de|par|kredi"
_STARTS = re.compile(
    rf"(?:(?:{_PICTURE})(?:\s+(?:{_CREDIT}))?|{_SOURCE}|credits?|courtesy(?:\s+of)?)\s*[:：©]"
    rf"|(?:{_PICTURE})\s*(?:by\b|©|/)|©|\(c\)\s",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    rf"(?:{_PICTURE})\s+(?:{_CREDIT})\s*:|\((?:{_PICTURE})\s*:|[.)]\s*(?:{_PICTURE})\s*:"
    r"|\bcredits?\s*:",
    re.IGNORECASE,
)
_AGENCIES = (
    r"courtesy|reuters|afp|ap|ap photo|getty(?: images)?|epa(?:-efe)?|dpa|tass|тасс|риа новости|"
    r"azertac|anadolu(?: ajansı| agency)?|xinhua|shutterstock|unsplash|imago|efe|lusa|belga|ansa"
)
_ENDS = re.compile(rf"(?:/|\|)\s*(?:[^/|\n]{{0,40}}\b)?(?:{_AGENCIES})\.?\s*$", re.IGNORECASE)
_LONGEST = 400


def is_caption(block: str) -> bool:
    """Tell whether a block of text is a caption or a credit: it names its picture's source."""
    if len(block) > _LONGEST:
        return False
    return bool(_STARTS.match(block) or _HOLDS.search(block) or _ENDS.search(block))


def may_be_label(block: str) -> bool:
    """Tell whether a block before a caption may belong to it, as an image's alternative text."""
    return len(block) <= 60 and len(block.split()) <= 6 and block[-1] not in '.!?…:;"”»“'

"""Cut off what follows an article on its page: teasers, buttons to share, comments."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotarium.model.text import BlockKind
from quotarium.reading.html.visible import PageBlock

#: How what is no longer the article is headed, in the languages that pages come in most.
_HEADS = re.compile(
    r"(?:you (?:might|may)(?: also)? (?:like|enjoy|be interested in)"
    r"|more (?:from|on|about|in) .{1,40}|more (?:stories|articles|news|coverage)"
    r"|(?:related|recommended|similar|popular|trending|latest|recent|featured)"
    r"(?: (?:articles?|stor(?:y|ies)|posts?|videos?|topics?|news|content|"
    r"reading|links|coverage|slide ?shows?|tags?|for you))?|recommended by .{1,30}"
    r"|(?:read|see|watch|up) (?:more|next|also)|most (?:read|popular|viewed|shared)|trending now"
    r"|(?:\d+ )?comments?(?: \(\d+\))?|leave a (?:comment|reply)"
    r"|join the (?:conversation|discussion)|share this(?: \w+)?|about the authors?"
    r"|sign up (?:for|to) .{1,60}|topics?:.{0,200}"
    r"|mehr zum thema|das könnte sie auch interessieren|lesen sie auch|weitere artikel|kommentare"
    r"|meistgelesen|(?:à )?lire aussi|sur le même sujet|commentaires|les plus lus|articles liés"
    r"|te puede interesar|más noticias|noticias relacionadas|lee también|comentarios|lo más leído"
    r"|leia (?:mais|também)|veja também|notícias relacionadas|comentários|mais lidas"
    r"|leggi anche|ti potrebbe interessare|articoli correlati|commenti|lees ook|meest gelezen"
    r"|читайте также|материалы по теме|по теме|новости по теме|ещё по теме|комментарии|популярное"
    r"|ilgili haberler|bunlar da ilginizi çekebilir|yorumlar|en çok okunanlar|digər xəbərlər"
    r"|oxşar xəbərlər|şərhlər|ən çox oxunanlar|czytaj także|zobacz także|komentarze"
    r"|相关阅读|相关新闻|相关文章|推荐阅读|关联记事|関連記事|コメント)\s*[:：»›>…]?",
    re.IGNORECASE,
)
#: The article is at least this share of what was chosen.
_SHARE = 0.55
#: A paragraph that somebody wrote, not a teaser.
_WRITTEN = 180
_MOSTLY_LINKS = 0.5
#: A line of links is shorter.
_TEASER = 100


def without_tail(blocks: Sequence[PageBlock], chosen: list[int]) -> list[int]:
    """Return the chosen blocks up to the head of what is no longer the article.

    A head counts where most of the text stands before it and nothing written follows.
    """
    total = sum(len(blocks[index].text) for index in chosen)
    before = 0
    for place, index in enumerate(chosen):
        block = blocks[index]
        ends = before >= _SHARE * total and _HEADS.fullmatch(block.text.strip())
        if ends and not any(_is_written(blocks[after]) for after in chosen[place + 1 :]):
            return chosen[:place]
        before += len(block.text)
    return chosen


def without_pointers(blocks: Sequence[PageBlock], chosen: Sequence[int]) -> list[int]:
    """Return the chosen blocks without lines that only point elsewhere: “Read also: …”.

    So do lines of links before and behind it: “Home”, “Back to the front page”.
    """
    kept = [
        index
        for index in chosen
        if not (
            blocks[index].linked >= _MOSTLY_LINKS
            and _HEADS.fullmatch(blocks[index].text.partition(":")[0].strip())
        )
    ]
    while len(kept) > 1 and _is_links(blocks[kept[0]]):
        del kept[0]
    return kept[:-1] if len(kept) > 1 and _is_links(blocks[kept[-1]]) else kept


def _is_links(block: PageBlock) -> bool:
    links = block.kind is BlockKind.PARAGRAPH and block.linked >= _MOSTLY_LINKS
    return links and len(block.text) < _TEASER


def _is_written(block: PageBlock) -> bool:
    return (
        block.kind in {BlockKind.PARAGRAPH, BlockKind.BLOCKQUOTE}
        and len(block.text) >= _WRITTEN
        and block.linked < _MOSTLY_LINKS
    )

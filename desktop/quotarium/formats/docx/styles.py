"""The named styles of our documents: a serif text, quotations set in, a hanging bibliography."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from quotarium.formats.docx.measures import Measures, line
from quotarium.formats.docx.names import Element, add, w
from quotarium.formats.docx.text import is_right_to_left, word_tag

#: A serif that every Word has; LibreOffice replaces it by Liberation Serif of the same widths.
SERIF: Final = "Times New Roman"

TITLE: Final = "Title"
HEADINGS: Final = (TITLE, "Heading1", "Heading2", "Heading3")
BODY: Final = "BodyText"
QUOTE: Final = "Quote"
DISPLAYED: Final = "BlockQuote"
TRANSLATION: Final = "QuoteTranslation"
SOURCE: Final = "QuoteSource"
NOTE: Final = "QuoteNote"
BIBLIOGRAPHY: Final = "Bibliography"
FOOTNOTE: Final = "FootnoteText"
FOOTNOTE_MARK: Final = "FootnoteReference"
FOOTER: Final = "Footer"
TABLE: Final = "QuoteTable"
CELL: Final = "QuoteCell"
CELL_TEXT: Final = "QuoteCellText"
CELL_HEAD: Final = "QuoteCellHeading"

# The styles that Word has none of by this name.
_OWN: Final = (DISPLAYED, TRANSLATION, SOURCE, NOTE, CELL, CELL_TEXT, CELL_HEAD)

#: How far quotations are set in, in twentieths of a point (1 cm).
SET_IN: Final = 567
_BORDER: Final = "BFBFBF"


class _Style(NamedTuple):
    """A paragraph style; sizes in half points, the rest in twentieths of a point."""

    id: str
    name: str
    based_on: str = "Normal"
    next: str = ""
    before: int = 0
    after: int = 0
    left: int | None = None
    right: int | None = None
    size: int = 0
    bold: bool = False
    italic: bool = False
    colour: str = ""
    outline: int | None = None
    keep_next: bool = False
    single: bool = False
    centred: bool = False
    priority: int = 1


_STYLES: Final = (
    _Style(BODY, "Body Text", after=160),
    _Style(TITLE, "Title", next=BODY, after=360, size=36, bold=True, keep_next=True, single=True,
           priority=10),
    _Style("Heading1", "heading 1", next=QUOTE, before=360, after=140, size=28, bold=True,
           outline=0, keep_next=True, single=True, priority=9),
    _Style("Heading2", "heading 2", next=QUOTE, before=280, after=120, size=25, bold=True,
           outline=1, keep_next=True, single=True, priority=9),
    _Style("Heading3", "heading 3", next=QUOTE, before=240, after=100, size=24, bold=True,
           italic=True, outline=2, keep_next=True, single=True, priority=9),
    _Style(QUOTE, "Quote", after=200, left=SET_IN, priority=29),
    _Style(DISPLAYED, "Block Quote", QUOTE, after=200, left=SET_IN, right=SET_IN, priority=29),
    _Style(TRANSLATION, "Quote Translation", QUOTE, after=200, left=SET_IN, italic=False,
           priority=30),
    _Style(SOURCE, "Quote Source", after=260, left=SET_IN, size=21, colour="595959", single=True,
           priority=30),
    _Style(NOTE, "Quote Note", after=260, left=SET_IN, size=21, single=True, priority=30),
    _Style(BIBLIOGRAPHY, "Bibliography", after=120, priority=37),
    _Style(CELL, "Quote Cell", QUOTE, after=60, left=0, priority=30, single=True),
    _Style(CELL_TEXT, "Quote Cell Text", after=60, size=21, single=True, priority=30),
    _Style(CELL_HEAD, "Quote Cell Heading", CELL_TEXT, after=60, bold=True, keep_next=True,
           single=True, priority=30),
    _Style(FOOTNOTE, "footnote text", after=60, size=20, single=True, priority=99),
    _Style("Footer", "footer", size=20, single=True, centred=True, priority=99),
)  # fmt: skip


def fill_styles(
    styles: Element, language: str, line_spacing: int, listed: Measures | None = None
) -> None:
    """Replace the content of a w:styles element by our styles.

    `language` is the document's; `line_spacing` in lines is that of the body (2: double);
    `listed` is the layout of its bibliography.
    """
    for child in list(styles):
        styles.remove(child)
    _add_defaults(styles, language)
    normal = add(styles, "style", type="paragraph", default=1, styleId="Normal")
    add(normal, "name", val="Normal")
    add(normal, "qFormat")
    paragraph = add(normal, "pPr")
    add(paragraph, "widowControl")
    add(paragraph, "spacing", before=0, after=0, line=line(line_spacing), lineRule="auto")
    _add_character_styles(styles)
    for style in _STYLES:
        _add_style(styles, style, listed if style.id == BIBLIOGRAPHY else None)
    _add_table_style(styles)


def _add_defaults(styles: Element, language: str) -> None:
    defaults = add(styles, "docDefaults")
    run = add(add(defaults, "rPrDefault"), "rPr")
    add(run, "rFonts", ascii=SERIF, hAnsi=SERIF, cs=SERIF)
    add(run, "sz", val=24)
    add(run, "szCs", val=24)
    tag = word_tag(language) or "en-US"
    if is_right_to_left("", language):
        add(run, "lang", val="en-US", eastAsia="zh-CN", bidi=tag)
    elif tag[:2].lower() in ("ja", "ko", "zh"):
        add(run, "lang", val="en-US", eastAsia=tag, bidi="ar-SA")
    else:
        add(run, "lang", val=tag, eastAsia="zh-CN", bidi="ar-SA")
    add(defaults, "pPrDefault")


def _add_character_styles(styles: Element) -> None:
    default = add(styles, "style", type="character", default=1, styleId="DefaultParagraphFont")
    add(default, "name", val="Default Paragraph Font")
    add(default, "uiPriority", val=1)
    add(default, "semiHidden")
    for identifier, name in ((FOOTNOTE_MARK, "footnote reference"), ("Hyperlink", "Hyperlink")):
        style = add(styles, "style", type="character", styleId=identifier)
        add(style, "name", val=name)
        add(style, "basedOn", val="DefaultParagraphFont")
        add(style, "uiPriority", val=99)
        run = add(style, "rPr")
        if identifier == FOOTNOTE_MARK:
            add(run, "vertAlign", val="superscript")


def _add_style(styles: Element, style: _Style, listed: Measures | None) -> None:
    """Append a paragraph style, its children in the order of the schema (CT_Style, CT_PPr)."""
    element = add(styles, "style", type="paragraph", styleId=style.id)
    if style.id in _OWN:
        element.set(w("customStyle"), "1")
    add(element, "name", val=style.name)
    add(element, "basedOn", val=style.based_on)
    if style.next:
        add(element, "next", val=style.next)
    add(element, "uiPriority", val=style.priority)
    add(element, "qFormat")
    paragraph = add(element, "pPr")
    if style.keep_next:
        add(paragraph, "keepNext")
        add(paragraph, "keepLines")
    spacing: dict[str, Any] = {"before": style.before, "after": style.after}
    indents: dict[str, Any] = {"left": style.left, "right": style.right}
    if style.single:
        spacing |= {"line": 264, "lineRule": "auto"}
    if listed is not None:
        spacing |= {"after": listed.after, "line": listed.line, "lineRule": "auto"}
        if listed.hanging:
            indents = {"left": listed.left, "hanging": listed.hanging}
        if listed.label:
            add(add(paragraph, "tabs"), "tab", val="left", pos=listed.label)
    add(paragraph, "spacing", **spacing)
    given = {key: value for key, value in indents.items() if value is not None}
    if given:
        add(paragraph, "ind", **given)
    if style.centred:
        add(paragraph, "jc", val="center")
    if style.outline is not None:
        add(paragraph, "outlineLvl", val=style.outline)
    run = add(element, "rPr")
    for wanted, names in ((style.bold, ("b", "bCs")), (style.italic, ("i", "iCs"))):
        for name in names if wanted else ():
            add(run, name)
    if style.colour:
        add(run, "color", val=style.colour)
    if style.size:
        add(run, "sz", val=style.size)
        add(run, "szCs", val=style.size)
    if not len(run):
        element.remove(run)


def _add_table_style(styles: Element) -> None:
    """Append the style of tables: thin lines between the rows, space inside the cells."""
    style = add(styles, "style", type="table", customStyle=1, styleId=TABLE)
    add(style, "name", val="Quote Table")
    add(style, "uiPriority", val=39)
    add(style, "qFormat")
    table = add(style, "tblPr")
    borders = add(table, "tblBorders")
    for side in ("top", "bottom", "insideH"):
        add(borders, side, val="single", sz=4, space=0, color=_BORDER)
    margins = add(table, "tblCellMar")
    for side, width in (("top", 60), ("left", 108), ("bottom", 60), ("right", 108)):
        add(margins, side, w=width, type="dxa")

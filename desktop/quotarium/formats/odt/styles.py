"""The named styles of an OpenDocument text, its page and its footer."""

from __future__ import annotations

from typing import Final, NamedTuple

from quotarium.formats.document import Document
from quotarium.formats.docx.measures import Measures
from quotarium.formats.odt.names import attributes, direction_values, language_attributes, root
from quotarium.formats.paper import page_size
from quotarium.formats.plain import is_right_to_left

TITLE: Final = "Title"
HEADINGS: Final = (TITLE, "Heading_20_1", "Heading_20_2", "Heading_20_3")
BODY: Final = "Text_20_body"
QUOTE: Final = "Quote"
DISPLAYED: Final = "Block_20_Quote"
TRANSLATION: Final = "Quote_20_Translation"
SOURCE: Final = "Quote_20_Source"
NOTE: Final = "Quote_20_Note"
BIBLIOGRAPHY: Final = "Bibliography_20_1"
FOOTNOTE: Final = "Footnote"
CELL: Final = "Quote_20_Cell"
CELL_TEXT: Final = "Quote_20_Cell_20_Text"
CELL_HEAD: Final = "Quote_20_Cell_20_Heading"
_FOOTER: Final = "Footer"
_SERIF: Final = "Times New Roman"
_SET_IN: Final = 28


class _Style(NamedTuple):
    """A paragraph style; lengths in points."""

    name: str
    before: float = 0
    after: float = 0
    left: float | None = None
    right: float | None = None
    size: float | None = None
    line: str | None = "120%"
    bold: bool = False
    italic: bool = False
    colour: str | None = None
    level: int | None = None
    keep: bool = False
    parent: str = "Standard"
    centred: bool = False


_STYLES: Final = (
    _Style(BODY, after=8),
    _Style(TITLE, after=18, size=18, bold=True, keep=True, line=None),
    _Style("Heading_20_1", 18, 7, size=14, bold=True, level=1, keep=True, line=None),
    _Style("Heading_20_2", 14, 6, size=12.5, bold=True, level=2, keep=True, line=None),
    _Style("Heading_20_3", 12, 5, size=12, bold=True, italic=True, level=3, keep=True, line=None),
    _Style(QUOTE, after=10, left=_SET_IN),
    _Style(DISPLAYED, after=10, left=_SET_IN, right=_SET_IN, parent=QUOTE),
    _Style(TRANSLATION, after=10, left=_SET_IN, parent=QUOTE),
    _Style(SOURCE, after=13, left=_SET_IN, size=10.5, colour="#595959", line=None),
    _Style(NOTE, after=13, left=_SET_IN, size=10.5, line=None),
    _Style(CELL, after=3, left=0, line=None, parent=QUOTE),
    _Style(CELL_TEXT, after=3, size=10.5, line=None),
    _Style(CELL_HEAD, after=3, bold=True, line=None, parent=CELL_TEXT),
    _Style(FOOTNOTE, after=3, size=10, line=None),
    _Style(_FOOTER, size=10, line=None, centred=True),
)


def styles_xml(document: Document, listed: Measures) -> bytes:
    """Return styles.xml; `listed` is the layout of the bibliography."""
    width, height = page_size(document.language)
    backwards = is_right_to_left("", document.language)
    mode = "rl-tb" if backwards else "lr-tb"
    line = f"{max(120, 100 * document.line_spacing)}%" if document.line_spacing > 1 else "120%"
    named = "".join(_style(one, line) for one in _STYLES)
    page = attributes({
        "fo:page-width": f"{width / 20:g}pt", "fo:page-height": f"{height / 20:g}pt",
        "fo:margin-top": "72pt", "fo:margin-bottom": "72pt", "fo:margin-left": "72pt",
        "fo:margin-right": "72pt", "style:writing-mode": mode,
    })  # fmt: skip
    return root(
        "document-styles",
        f'<office:font-face-decls><style:font-face style:name="{_SERIF}" '
        f'svg:font-family="\'{_SERIF}\'" style:font-family-generic="roman"/>'
        f"</office:font-face-decls><office:styles>{_defaults(document, mode)}{named}"
        f"{_bibliography(listed)}{_CHARACTERS}{_NOTES}</office:styles>"
        '<office:automatic-styles><style:page-layout style:name="Page">'
        f"<style:page-layout-properties{page}/><style:footer-style/></style:page-layout>"
        "</office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="Page"><style:footer>'
        f'<text:p text:style-name="{_FOOTER}"><text:page-number text:select-page="current">1'
        "</text:page-number></text:p></style:footer></style:master-page></office:master-styles>",
    )


_CHARACTERS: Final = (
    '<style:style style:name="Footnote_20_anchor" style:display-name="Footnote anchor" '
    'style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>'
    '<style:style style:name="Footnote_20_Symbol" style:display-name="Footnote Symbol" '
    'style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>'
    '<style:style style:name="Internet_20_link" '
    'style:display-name="Internet link" style:family="text"/>'
)
_NOTES: Final = (
    '<text:notes-configuration text:note-class="footnote" '
    'text:citation-style-name="Footnote_20_Symbol" '
    'text:citation-body-style-name="Footnote_20_anchor" style:num-format="1" '
    'text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>'
)


def _defaults(document: Document, mode: str) -> str:
    backwards = mode == "rl-tb"
    fonts = attributes({
        "style:font-name": _SERIF, "style:font-name-asian": _SERIF,
        "style:font-name-complex": _SERIF, "fo:font-size": "12pt",
        "style:font-size-asian": "12pt", "style:font-size-complex": "12pt",
    })  # fmt: skip
    spoken = language_attributes(document.language, right_to_left=backwards)
    return (
        '<style:default-style style:family="paragraph"><style:paragraph-properties '
        f'{attributes(direction_values(mode)).strip()} fo:orphans="2" fo:widows="2"/>'
        f"<style:text-properties{fonts}{spoken}/></style:default-style>"
        '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>'
    )


def _style(style: _Style, line: str) -> str:
    def points(value: float | None) -> str | None:
        return None if value is None else f"{value:g}pt"

    paragraph = attributes({
        "fo:margin-left": points(style.left), "fo:margin-right": points(style.right),
        "fo:margin-top": points(style.before), "fo:margin-bottom": points(style.after),
        "fo:line-height": line if style.line else "110%",
        "fo:text-align": "center" if style.centred else None,
        "fo:keep-with-next": "always" if style.keep else None,
    })  # fmt: skip
    weight, slope = "bold" if style.bold else None, "italic" if style.italic else None
    size = points(style.size)
    text = attributes({
        "fo:color": style.colour, "fo:font-size": size, "style:font-size-asian": size,
        "style:font-size-complex": size, "fo:font-style": slope,
        "style:font-style-asian": slope, "style:font-style-complex": slope,
        "fo:font-weight": weight, "style:font-weight-asian": weight,
        "style:font-weight-complex": weight,
    })  # fmt: skip
    head = attributes({
        "style:name": style.name, "style:display-name": style.name.replace("_20_", " "),
        "style:family": "paragraph", "style:parent-style-name": style.parent,
        "style:default-outline-level": style.level,
    })  # fmt: skip
    return (
        f"<style:style{head}><style:paragraph-properties{paragraph}/>"
        f"<style:text-properties{text}/></style:style>"
    )


def _bibliography(listed: Measures) -> str:
    values = attributes({
        "fo:margin-left": f"{listed.left / 20:g}pt", "fo:margin-right": "0pt",
        "fo:margin-top": "0pt", "fo:margin-bottom": f"{listed.after / 20:g}pt",
        "fo:line-height": f"{listed.line * 100 // 240}%",
        "fo:text-indent": f"{-listed.hanging / 20:g}pt",
    })  # fmt: skip
    stop = f'<style:tab-stops><style:tab-stop style:position="{listed.label / 20:g}pt"/>'
    tabs = f"{stop}</style:tab-stops>" if listed.label else ""
    return (
        f'<style:style style:name="{BIBLIOGRAPHY}" style:display-name="Bibliography 1" '
        'style:family="paragraph" style:parent-style-name="Standard">'
        f"<style:paragraph-properties{values}>{tabs}</style:paragraph-properties></style:style>"
    )

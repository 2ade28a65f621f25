"""The order in which ISO/IEC 29500-1 (transitional schemas, wml.xsd) wants children to stand."""

from __future__ import annotations

from typing import Final

from lxml import etree

from quotarium.formats.docx.names import W

_TEXTS: Final = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr "
           "suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct "
           "topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind "
           "contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
           "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
           "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u "
           "effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW "
             "jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption "
             "tblDescription",
    "tbl": "tblPr tblGrid tr",
    "tr": "tblPrEx trPr tc",
    "tc": "tcPr p",
    "tblBorders": "top left start bottom right end insideH insideV",
    "tblCellMar": "top left start bottom right end",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection "
            "tcFitText vAlign hideMark",
    "sdt": "sdtPr sdtEndPr sdtContent",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden "
             "unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr "
             "tblPr trPr tcPr tblStylePr",
    "styles": "docDefaults latentStyles style",
    "docDefaults": "rPrDefault pPrDefault",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc "
              "pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection "
              "bidi rtlGutter docGrid printerSettings",
    "settings": "writeProtection view zoom removePersonalInformation mirrorMargins "
                "defaultTabStop characterSpacingControl footnotePr endnotePr compat docVars rsids "
                "mathPr themeFontLang clrSchemeMapping decimalSymbol listSeparator",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
}  # fmt: skip
_ORDERS: Final = {name: text.split() for name, text in _TEXTS.items()}
# What stands first in its parent and only once.
_FIRST: Final = {"p": "pPr", "r": "rPr"}
# Elements that cannot do without these.
_NEEDED: Final = {"tbl": ("tblPr", "tblGrid"), "tc": ("p",), "style": ("name",)}


def faults(root: etree._Element) -> list[str]:
    """Return what stands where the schema does not allow it."""
    found: list[str] = []
    for element in root.iter(f"{{{W}}}*"):
        name = etree.QName(element).localname
        children = [etree.QName(one).localname for one in element]
        if name in _FIRST and _FIRST[name] in children[1:]:
            found.append(f"{_FIRST[name]} is not first in {name}")
        found += [f"{name} lacks {one}" for one in _NEEDED.get(name, ()) if one not in children]
        order = _ORDERS.get(name)
        if order is None or (name == "rPr" and "rStyle" not in children and not children):
            continue
        unknown = [one for one in children if one not in order]
        found += [f"{one} is unknown in {name}" for one in unknown]
        places = [order.index(one) for one in children if one in order]
        if places != sorted(places):
            found.append(f"{name}: {' '.join(children)}")
    return found + _unbalanced(root)


def _unbalanced(root: etree._Element) -> list[str]:
    """Return a fault where fields do not begin, part and end in turn."""
    kinds = [one.get(f"{{{W}}}fldCharType") for one in root.iter(f"{{{W}}}fldChar")]
    whole = ["begin", "separate", "end"] * (len(kinds) // 3)
    return [] if kinds == whole else [f"fields: {' '.join(map(str, kinds))}"]

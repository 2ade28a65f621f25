"""LaTeX's names of letters, accents and signs, as bibliographies use them."""

from __future__ import annotations

from typing import Final

ACCENTS: Final = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306",
    ".": "\u0307", '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "d": "\u0323",
    "c": "\u0327", "k": "\u0328", "b": "\u0331", "G": "\u030f", "U": "\u030e", "h": "\u0309",
    "t": "\u0361", "C": "\u030f", "f": "\u0311",
}  # fmt: skip
_SIGNS = {
    "ss": "ß", "SS": "ẞ", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø",
    "l": "ł", "L": "Ł", "aa": "å", "AA": "Å", "dj": "đ", "DJ": "Đ", "dh": "ð", "DH": "Ð",
    "th": "þ", "TH": "Þ", "ng": "ŋ", "NG": "Ŋ", "i": "ı", "j": "ȷ", "ij": "ĳ", "IJ": "Ĳ",
    "S": "§", "P": "¶", "dag": "†", "ddag": "‡", "dots": "…", "ldots": "…", "textellipsis": "…",
    "textendash": "–", "textemdash": "—", "textquotedblleft": "“", "textquotedblright": "”",
    "textquoteleft": "‘", "textquoteright": "’", "lq": "‘", "rq": "’", "glqq": "„",
    "quotedblbase": "„", "quotesinglbase": "‚", "guillemotleft": "«", "guillemotright": "»",
    "guillemetleft": "«", "guillemetright": "»", "guilsinglleft": "‹", "guilsinglright": "›",
    "textquestiondown": "¿", "textexclamdown": "¡", "texteuro": "€", "euro": "€", "EUR": "€",
    "textsterling": "£", "pounds": "£", "textyen": "¥", "copyright": "©", "textcopyright": "©",
    "textregistered": "®", "texttrademark": "™", "textdegree": "°", "degree": "°",
    "textpm": "±", "pm": "±", "texttimes": "×", "times": "×", "textdiv": "÷", "div": "÷",
    "textperiodcentered": "·", "cdot": "·", "textbullet": "•", "textonehalf": "½",
    "textonequarter": "¼", "textthreequarters": "¾", "textordfeminine": "ª",
    "textordmasculine": "º", "textmu": "µ", "textonesuperior": "¹", "texttwosuperior": "²",
    "textthreesuperior": "³", "textnumero": "№", "textbackslash": "\\", "backslash": "\\",
    "textbraceleft": "{", "textbraceright": "}", "lbrace": "{", "rbrace": "}",
    "textasciitilde": "~", "textasciicircum": "^", "textasciigrave": "`", "textless": "<",
    "textgreater": ">", "textbar": "|", "textunderscore": "_", "textdollar": "$",
    "textquotedbl": '"', "textquotesingle": "'", "slash": "/", "textvisiblespace": " ",
    "infty": "∞", "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥", "neq": "≠", "approx": "≈",
    "sim": "∼", "rightarrow": "→", "to": "→", "leftarrow": "←", "leftrightarrow": "↔",
    "in": "∈", "sum": "∑", "prod": "∏", "int": "∫", "partial": "∂", "nabla": "∇", "ell": "ℓ",
    "hbar": "ℏ", "prime": "′", "circ": "∘", "star": "⋆", "ast": "∗", "cap": "∩", "cup": "∪",
    "subset": "⊂", "forall": "∀", "exists": "∃", "neg": "¬", "propto": "∝", "equiv": "≡",
    "LaTeX": "LaTeX", "TeX": "TeX", "BibTeX": "BibTeX", "textschwa": "ə", "schwa": "ə",
    "textcommabelow": "\u0326", "quad": " ", "qquad": " ", "space": " ", "newline": " ",
    "adddot": ".", "addcomma": ",", "addcolon": ":", "addsemicolon": ";", "addspace": " ",
    "bibstring": "", "nobreakspace": "\u00a0", "textnbsp": "\u00a0",
    # One sign after the backslash.
    "&": "&", "%": "%", "$": "$", "#": "#", "_": "_", "{": "{", "}": "}", "\\": " ", "-": "\u00ad",
    ",": "\u202f", ";": "\u2005", ":": "\u2005", "!": "", "/": "", "@": "", "|": "‖",
    "(": "", ")": "", "[": "", "]": "",
}  # fmt: skip
SIGNS: Final[dict[str, str]] = _SIGNS
_GREEK_NAMES = (
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho "
    "varsigma sigma tau upsilon phi chi psi omega"
)
GREEK: Final = {
    **{name: chr(0x3B1 + place) for place, name in enumerate(_GREEK_NAMES.split())},
    **{name.capitalize(): chr(0x391 + place) for place, name in enumerate(_GREEK_NAMES.split())},
    "varepsilon": "ε", "vartheta": "ϑ", "varphi": "φ", "varrho": "ϱ", "varpi": "ϖ",
}  # fmt: skip
#: Commands whose argument CSL can mark.
MARKUP: Final = {
    "emph": ("<i>", "</i>"), "textit": ("<i>", "</i>"), "textsl": ("<i>", "</i>"),
    "mkbibemph": ("<i>", "</i>"), "mkbibitalic": ("<i>", "</i>"),
    "textbf": ("<b>", "</b>"), "mkbibbold": ("<b>", "</b>"),
    "textsc": ('<span style="font-variant:small-caps;">', "</span>"),
    "textsuperscript": ("<sup>", "</sup>"), "textsubscript": ("<sub>", "</sub>"),
    "enquote": ("“", "”"), "mkbibquote": ("“", "”"), "mkbibparens": ("(", ")"),
    "mkbibbrackets": ("[", "]"),
}  # fmt: skip
#: Commands that only dress their argument.
WRAPPERS: Final = frozenset(
    """
    url path text textrm textsf texttt textup textnormal textmd mathrm mathit mathbf mathsf mathcal
    mathbb mathtt mbox hbox fbox ensuremath uppercase MakeUppercase lowercase
    MakeLowercase autocap nolinkurl texorpdfstring
    """.split()
)
#: Commands that print nothing.
DROPPED: Final = frozenset(
    """
    it em bf sc rm sf tt sl up itshape bfseries scshape normalfont rmfamily small footnotesize
    large Large tiny normalsize boldmath displaystyle limits left right relax protect
    """.split()
)

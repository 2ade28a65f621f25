"""Scripts by name."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def script_word(code: str) -> str:
    """Return a script's name for its ISO 15924 code, the code where Qt does not know it."""
    script = QLocale.codeToScript(code)
    if script is QLocale.Script.AnyScript:
        return code
    return QLocale.scriptToString(script)

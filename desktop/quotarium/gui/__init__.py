"""The window: the only place that imports PySide6."""

from quotarium.gui import import_hook

import_hook.remove()

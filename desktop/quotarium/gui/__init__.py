"""The window: the only place that imports PySide6."""

from quotarium.gui.starting import import_hook

import_hook.remove()

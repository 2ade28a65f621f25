"""Files of references in the window: what was read, what becomes of it, and one undoable step."""

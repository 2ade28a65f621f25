"""Everything by keyboard: the palette, the sheet of shortcuts, whose key it is, menus by letter."""

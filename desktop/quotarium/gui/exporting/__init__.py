"""Exporting quotes: what, how, the preview, and the work behind it."""

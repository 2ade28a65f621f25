"""The reader: a source's text as a page to read and select in, and what is clipped from it."""

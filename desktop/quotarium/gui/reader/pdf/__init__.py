"""A PDF's pages in the reader: drawn in another process, read and selected as the text is."""

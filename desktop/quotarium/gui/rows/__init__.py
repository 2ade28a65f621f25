"""Lists of things that are not quotes: a title, a line of facts, and a number at the right."""

"""The whole of a library as one nested value, and back into a library.

Both follow the tables themselves, so that a new column or table is part of it without a word
here: a table whose first column must refer to another belongs to that one, its order is the order
of its `position`, and what can be worked out from the rest is left out.
"""

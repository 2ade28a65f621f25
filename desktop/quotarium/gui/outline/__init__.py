"""A project as an ordered outline of headings, notes and quotes."""

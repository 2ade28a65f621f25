"""The guide, the news and what the program is made of, shown in the window."""

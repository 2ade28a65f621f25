"""Suggestions: quotes, their speakers and dates, found in a text."""

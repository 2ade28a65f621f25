"""Wordings and speakers side by side."""

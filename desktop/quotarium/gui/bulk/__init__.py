"""Changing many quotes at once."""

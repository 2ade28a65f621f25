"""Occasions, corrected where they stand."""

"""Keeping a library safe from the window: backups, checks, copies, what was being typed."""

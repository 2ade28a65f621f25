"""Use cases: each one transaction, each returns what changed and its inverse."""

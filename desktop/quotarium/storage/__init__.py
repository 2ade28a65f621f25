"""The library: tables, mapping, search, journal of changes, backups and migrations."""

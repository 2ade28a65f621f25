"""Checking quotes against their sources: the work, its words, what differs, newer copies."""

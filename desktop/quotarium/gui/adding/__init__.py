"""Sources coming in: chosen, dropped, fetched, pasted; newer copies of those there are."""

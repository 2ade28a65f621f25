"""Pages of the web: their addresses, and fetching what stands there."""

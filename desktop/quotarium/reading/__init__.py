"""Documents in: text with structure, metadata, anchoring and verification."""

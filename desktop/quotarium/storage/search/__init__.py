"""The search index of a library: kept in step with every transaction, and asked for quotes."""

"""Item models and delegates over queries."""

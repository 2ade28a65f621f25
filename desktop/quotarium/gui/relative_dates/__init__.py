"""Dates relative to another event: how they are told, shown and chosen."""

"""Citavi in: references, and knowledge items as quotations."""

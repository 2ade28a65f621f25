"""Correcting a source: its fields as CSL knows them, its creators, and the facts of its copy."""

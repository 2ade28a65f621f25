"""Correcting a speaker: names in several scripts, and roles with the time they were held."""

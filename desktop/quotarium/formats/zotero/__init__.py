"""Zotero’s own formats: RDF and JSON."""

"""BibTeX and BibLaTeX in: sources from .bib files, however broken."""

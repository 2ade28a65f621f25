"""BibTeX and BibLaTeX: sources as entries that LaTeX and biber read without a complaint."""

"""The CSL engine, styles, second-hand citations and citekeys."""

"""Makes the program into packages: `python -m bundle [STEP …]`, with packaging/ on the path."""

"""The groups of the page of settings, one module each."""

"""Quotations with who said them, when, on what occasion, and which source reports them."""

__version__ = "0.1.0"

"""EndNote: its XML in and out, and its older tagged form in."""

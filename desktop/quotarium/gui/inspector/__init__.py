"""The right side: one quote to be corrected where it stands, or what several have in common."""

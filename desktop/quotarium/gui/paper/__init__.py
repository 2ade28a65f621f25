"""Documents as Qt sets them: on the screen, on paper, and in PDF files."""

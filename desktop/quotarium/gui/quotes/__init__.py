"""What the page of quotes is made of."""

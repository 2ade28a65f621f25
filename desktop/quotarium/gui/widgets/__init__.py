"""Small widgets that build themselves and know no service."""

"""What happens before there is a window."""

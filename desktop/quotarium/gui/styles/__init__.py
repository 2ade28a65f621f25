"""Citation styles in the window: the boxes to choose one, and one's own."""

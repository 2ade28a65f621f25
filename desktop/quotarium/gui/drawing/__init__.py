"""Pictures of `model.drawing` on the screen and in files."""

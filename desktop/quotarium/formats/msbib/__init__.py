"""Word’s own sources (the bibliography part of Office Open XML) in and out."""

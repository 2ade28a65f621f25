"""Links between quotes in the window: the inspector's field, the finder, dropping a card."""

"""A PDF's pages as pictures with the places of their letters, made in a process of their own."""

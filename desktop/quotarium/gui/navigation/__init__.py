"""The left side: where one can go, what is done with an entry, and the way one came."""

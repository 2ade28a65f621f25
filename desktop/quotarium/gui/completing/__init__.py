"""What is offered while one types: in fields, and in search boxes."""

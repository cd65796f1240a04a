"""The pages and sheets of this room."""

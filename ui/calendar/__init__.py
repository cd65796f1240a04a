"""A week or a month of what falls due, walked with the arrow keys."""

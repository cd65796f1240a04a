"""Placements: a person's community detox or recovery, its terms, deadlines and end."""

"""Twelve months of what was due, as a table and a drawing, for one person or the village."""

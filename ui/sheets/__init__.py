"""Sheets: one kind of record of a bag as a list and as a form, drawn up from a description."""

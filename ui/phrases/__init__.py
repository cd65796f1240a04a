"""The phrase book, to be edited."""

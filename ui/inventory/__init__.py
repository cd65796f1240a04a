"""The data inventory in words."""

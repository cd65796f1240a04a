"""The support file: shown before it is saved."""

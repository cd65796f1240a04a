"""The village this vault is kept for."""

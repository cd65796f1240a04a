"""Choices of this laptop and its village."""

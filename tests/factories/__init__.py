"""Builders that state the defaults, so that a test states only what matters."""

"""The store itself: its settings, its copies, its keys."""

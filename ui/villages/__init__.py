"""Several villages in one vault: which is worked on, and another one added."""

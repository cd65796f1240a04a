"""The data inventory: every field that is kept, why, how it is masked, with whom it goes and for how long."""

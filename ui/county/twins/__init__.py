"""The same person in two villages, and bags on their way from one to the other."""

"""Papers about the rights of the people in the records."""

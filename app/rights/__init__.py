"""The rights of the people in the records, and what is owed to them when something is lost."""

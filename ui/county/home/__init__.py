"""The first page of the county's window: what is to be done now."""

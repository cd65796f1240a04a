"""Follow-up: what is due for a person, until when, and which rule says so."""

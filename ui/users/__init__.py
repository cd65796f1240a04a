"""Users and roles: who works with the records, handing them on."""

"""Who may do what: users of a vault, their roles, and the two doors at which they are asked."""

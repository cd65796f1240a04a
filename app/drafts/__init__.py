"""What was typed and not saved yet: kept inside the encrypted vault, on this laptop alone."""

"""What the county hands down to its villages, and to whom."""

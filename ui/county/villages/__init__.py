"""Villages and their laptops: files to join with, lost laptops, forgotten passwords, villages that change."""

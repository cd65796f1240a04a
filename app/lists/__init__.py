"""What a village and its county add to the code lists, and what they offer no longer."""

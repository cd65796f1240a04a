"""What does not fit: conflicts, quarantine, copied laptops."""

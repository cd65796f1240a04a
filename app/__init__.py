"""What a village may do with its records. One use case a file; no Qt, no SQL text in rules."""

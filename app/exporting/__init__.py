"""Files that the user asks for: saved where the user says, whole or not at all."""

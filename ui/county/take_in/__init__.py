"""Take in what the villages sent: from a stick, a folder or single files."""

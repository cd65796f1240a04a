"""What the program says about its own fields and pages."""

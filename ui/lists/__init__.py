"""The choices of the code lists, to be added to and hidden."""

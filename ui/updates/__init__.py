"""New versions of the program, noticed on a stick and put in place."""

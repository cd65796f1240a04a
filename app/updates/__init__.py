"""New versions of the program, carried to laptops without internet on a stick."""

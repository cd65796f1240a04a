"""The scans and photos of a bag: a sheet of them, and a page to look at one."""

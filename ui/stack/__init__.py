"""Entry by the stack: a month's visits or tests of everyone who is due, as one grid."""

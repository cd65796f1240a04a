"""Away, absent and evaded: the sheets of a bag, the counts of article 20, and the report that may follow."""

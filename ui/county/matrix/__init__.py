"""Who reported: village by month."""

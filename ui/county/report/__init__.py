"""Every figure by county, township and village, down to the records."""

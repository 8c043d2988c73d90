"""Icon arrays: two groups of the same size, drawn so that the difference can be counted."""

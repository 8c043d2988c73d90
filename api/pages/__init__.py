"""HTML pages, and the files that they load: all from this folder, none from elsewhere."""

"""Releases: a whole press release in, what it claims, overstates and leaves out."""

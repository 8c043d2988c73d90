"""Formats: plain text, HTML and Markdown to blocks of words that know where they stood."""

"""The curated base: its schema, how it is read from YAML, and how it is linted."""

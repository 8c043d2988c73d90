"""HTTP and the command line: headlines in, answers out, and nothing about what they mean."""

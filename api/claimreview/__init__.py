"""ClaimReview: the claim base in the format that fact-checkers exchange (schema.org)."""

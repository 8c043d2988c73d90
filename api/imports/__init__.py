"""ClaimReview in: what other publishers have rated, read from the dirt that real feeds hold."""

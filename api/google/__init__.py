"""Google's Fact Check Tools API on our own base: existing clients only change the address."""

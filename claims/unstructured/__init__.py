"""Unstructured: claims that are a text and perhaps a title, such as imported fact-checks.

`post` takes a message apart, `rarity` and `holdings` count the words of the claims, `features`
compares both, `index` ranks, `polarity` reads which way round a message states a claim, and
`table` holds the numbers (`table.yml`) with their reasons.
"""

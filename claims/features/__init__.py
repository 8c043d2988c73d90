"""Features: one file per kind of evidence for or against a match.

A feature is a function of a `Comparison` that returns a `Found`: a value from 0 to 1, a
sentence that says why, and the words that met on both sides. Its docstring is public: it says
what the feature looks at. What a value is worth stands in `claims.weights`; the table that
joins both is `claims.match.FEATURES`.
"""

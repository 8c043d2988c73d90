"""Rules of the linter: `evidence`, `wording` and `thesaurus`, each a list of small functions."""

"""Evaluate: how often the checker is right, on headlines that people labelled.

`labelled` reads their files, `answers` asks the checker, `measures` counts, `misses` lists what
was not right, and `report` puts them together. Nothing here prints or decides.
"""

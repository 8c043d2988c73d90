"""Encoder: an optional second way to find candidates that share no word with a headline.

A sentence encoder puts texts of like meaning near each other, and a text near its opposite: it
may bring candidates and say how near they are, and never says which way round a headline is.

`vectors` compares, `folder` reads the description of a model, `onnx` runs one. What they need
(the extra `semantic`) is imported when a model is opened, and not before.
"""

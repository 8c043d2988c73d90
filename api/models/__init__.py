"""What is sent, field by field: the models that the OpenAPI document is made from.

`api.responses` writes the JSON; these models describe it. A test holds the two together.
"""

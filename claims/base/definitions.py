"""Definitions: the sentence after each member of a closed list of words, read from the source."""

import ast
import inspect
from enum import StrEnum
from functools import cache
from itertools import pairwise


@cache
def definitions(kind: type[StrEnum]) -> dict[str, str]:
    """Give each word of a list with the sentence that defines it.

    Args:
        kind: A list whose members are each followed by a sentence, as in `claims.base.vocabulary`.

    Returns:
        Word to sentence, in the order of the list.

    Raises:
        ValueError: A member has no sentence.
    """
    tree = ast.parse(inspect.getsource(kind))
    lines = [line for node in tree.body if isinstance(node, ast.ClassDef) for line in node.body]
    found: dict[str, str] = {}
    for line, after in pairwise(lines):
        match line, after:
            case (
                ast.Assign(value=ast.Constant(value=str(word))),
                ast.Expr(value=ast.Constant(value=str(sentence))),
            ):
                found[word] = sentence
    missing = {str(member) for member in kind} - found.keys()
    if missing:
        raise ValueError(f"{kind.__name__} has no definition of {sorted(missing)}")
    return found

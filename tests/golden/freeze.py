"""Write down what the engine answers to the golden headlines, and tell what has changed.

Run it after a change of weights, cues or records, read the diff, and commit both together:

    python -m tests.golden.freeze
"""

import sys

import yaml

from claims.base.load import load_base
from claims.checker import Checker
from tests.golden.cases import FROZEN, answers, frozen

HEAD = """\
# What the engine answers to each headline of headlines.yml: outcome, claim, stance, rating.
# Written by `python -m tests.golden.freeze`; its diff belongs to the change that made it.
"""


def freeze() -> list[str]:
    """Write the file anew.

    Returns:
        What has changed, a line each.
    """
    before = frozen() if FROZEN.exists() else {}
    now = answers(Checker(load_base()))
    body = yaml.safe_dump(now, sort_keys=False, allow_unicode=True, width=1_000)
    FROZEN.write_text(HEAD + body, encoding="utf-8")
    return [
        f"{text}\n  {before.get(text, 'new')} -> {now.get(text, 'gone')}"
        for text in dict.fromkeys([*now, *before])
        if before.get(text) != now.get(text)
    ]


if __name__ == "__main__":
    changed = freeze()
    sys.stdout.write("\n".join([*changed, f"{len(changed)} changed\n"]))

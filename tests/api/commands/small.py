"""A claim base of one claim, as files, and the type of the fixture that runs a command on it."""

from collections.abc import Callable
from pathlib import Path

from typer.testing import Result

Run = Callable[..., Result]

PROPOSITION = """\
id: tea-calms
statement: Drinking green tea lowers anxiety in adults.
opposite: Drinking green tea does not lower anxiety in adults.
relation: {exposure: [green-tea], direction: lowers, outcome: [anxiety]}
evidence_state: likely
certainty: moderate
strength: causal
affirmed: {rating: mostly-accurate, say: Green tea probably calms adults a little.}
denied: {rating: misleading, say: Trials say that green tea probably calms adults a little.}
overstated: {rating: overstated, say: Green tea is no cure for anxiety.}
say_instead: Green tea probably calms nerves a little
caveats: [Most trials lasted four weeks.]
safety: Strong green tea can keep people awake.
frequency: {outcome: calm after four weeks, exposed: with tea, unexposed: with water,
  with: 30, without: 20, per: 100, source: ito-2020}
findings:
- source: ito-2020
  bearing: supports
  finding: Of 400 adults, 30% were calm with tea, 20% with water.
  checked: {on: 2026-11-23, at: "https://doi.example/1"}
- {source: roe-2021, bearing: opposes, finding: In 90 adults tea made no difference to anxiety.,
  checked: {on: 2026-11-23, at: "https://doi.example/2"}}
- {source: roe-2021, bearing: qualifies, finding: Only adults who were anxious at the start gained.,
  checked: {on: 2026-11-23, at: "https://doi.example/2"}}
headlines:
- {text: Green tea calms nerves, stance: affirms}
- {text: Green tea does nothing for anxiety, stance: denies}
- {text: Green tea cures all anxiety, stance: overstates}
- {text: Green tea may ease anxiety, stance: hedged-affirms}
- {text: "Does green tea ease anxiety?", stance: asks}
near_misses: [Tea exports fall, Green tea recalled, Royal tea party cancelled]
reviewed: 2026-11-23
due: 2126-11-23
"""

FILES = {
    "topics.yml": "food: {title: Food, description: What people eat and drink.}\n",
    "propositions/food/tea-calms.yml": PROPOSITION,
    "sources/food.yml": """\
ito-2020: {title: Tea and nerves, authors: Ito K et al., journal: The Journal, year: 2020,
  url: "https://doi.example/1", design: trial, participants: 400}
roe-2021: {title: Tea again, authors: Roe J, journal: The Journal, year: 2021,
  url: "https://doi.example/2", design: cohort, participants: 90}
""",
    "concepts/food.yml": """\
anxiety: {names: [anxiety, nerves], valence: bad}
green-tea: {names: [green tea]}
""",
    "cues/negation.yml": """\
kind: negation
cues: [{words: [not, does nothing for], hit: Tea does not calm, miss: Tea calms}]
""",
    "cues/lowers.yml": """\
kind: lowers
cues: [{words: [lower, ease, calm, cure], strength: 3, hit: Tea lowers anxiety, miss: Tea prices}]
""",
    "cues/hedge.yml": "kind: hedge\ncues: [{words: [may], hit: Tea may calm, miss: Tea calms}]\n",
    "cues/universal.yml": """\
kind: universal
cues: [{words: [all, cure], hit: Tea cures all, miss: Tea calms}]
""",
}


def write_base(folder: Path) -> Path:
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder

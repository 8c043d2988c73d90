"""A base of one record as it lies on disk, to be spoilt by one edit at a time."""

from pathlib import Path

RECORD = "propositions/sleep/tea-calms.yml"

GOOD = {
    "topics.yml": "sleep: {title: Sleep, description: Claims about sleep and rest.}\n",
    RECORD: """\
id: tea-calms
statement: Drinking green tea lowers anxiety in adults.
opposite: Drinking green tea does not lower anxiety in adults.
relation: {exposure: [tea], direction: lowers, outcome: [anxiety]}
evidence_state: unproven
certainty: low
strength: associational
affirmed: {rating: unsupported, say: There are too few trials to say so.}
denied: {rating: mixed, say: There are too few trials to say so.}
overstated: {rating: overstated, say: Nobody has shown a cure.}
say_instead: Green tea may calm some people, small studies hint
caveats:
- The trials were small.
findings:
- source: example-2001
  bearing: supports
  finding: An illustrative sentence with its figures.
- source: example-2001
  bearing: opposes
  finding: Another illustrative sentence with its figures.
headlines:
- {text: Green tea soothes nerves, stance: affirms}
- {text: Green tea does nothing for nerves, stance: denies}
reviewed: 2026-11-23
due: 2027-11-23
""",
    "sources/sleep.yml": """\
example-2001:
  title: An example of a study
  url: https://example.org/study
  design: trial
""",
    "concepts/drinks.yml": "tea: {names: [green tea, tea]}\n",
    "concepts/outcomes.yml": "anxiety: {names: [anxiety, nerves], valence: bad}\n",
    "cues/negation.yml": """\
kind: negation
cues:
- words: [not, no]
  hit: Tea does not calm
  miss: Tea calms
""",
    "spelling.yml": "tumour: tumor\n",
    "unstemmed.yml": "organic: organic\n",
}


def write(folder: Path, changes: dict[str, str] | None = None) -> Path:
    """Write the base into a folder, some of its files with another text."""
    for name, text in (GOOD | (changes or {})).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def edited(name: str, old: str, new: str) -> dict[str, str]:
    """Give one file with one place changed."""
    if old not in GOOD[name]:
        raise ValueError(f"{name} does not hold {old!r}")
    return {name: GOOD[name].replace(old, new, 1)}

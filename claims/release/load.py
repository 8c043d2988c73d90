"""Load: the data of `claims/data/release`, checked, and ready to be found in a text."""

from collections.abc import Mapping
from pathlib import Path

from claims.base.load import DATA, load_mapping
from claims.lexicon import Lexicon
from claims.release.records import (
    ChecklistRule,
    DesignRule,
    Helpline,
    Labelled,
    SafetyRule,
    SectionRule,
    Signal,
)
from claims.release.signals import Signals

FOLDER = DATA / "release"
"""The files that are shipped with the package."""


class ReleaseData:
    """Everything that a release is read with. Immutable, so one serves all threads.

    Args:
        lexicon: Of the claim base: gives the normaliser.
        folder: Holds the files.

    Raises:
        BaseError: A file is missing or does not fit; file, line and field are named.
    """

    def __init__(self, lexicon: Lexicon, folder: Path = FOLDER) -> None:
        self.lexicon = lexicon
        self.sections = Signals(load_mapping(folder / "sections.yml", SectionRule), lexicon)
        self.voices = Signals(load_mapping(folder / "voices.yml", Signal), lexicon)
        self.designs = Signals(load_mapping(folder / "designs.yml", DesignRule), lexicon)
        self.subjects = Signals(load_mapping(folder / "subjects.yml", Labelled), lexicon)
        self.publication = Signals(load_mapping(folder / "publication.yml", Labelled), lexicon)
        self.checklist = Signals(load_mapping(folder / "checklist.yml", ChecklistRule), lexicon)
        self.safety = Signals(load_mapping(folder / "safety.yml", SafetyRule), lexicon)
        self.numbers = Signals(load_mapping(folder / "numbers.yml", Signal), lexicon)
        self.intervention = Signals(load_mapping(folder / "intervention.yml", Signal), lexicon)
        self.helplines: Mapping[str, Helpline] = load_mapping(folder / "helplines.yml", Helpline)

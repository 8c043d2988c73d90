"""Comparison: one headline beside one proposition, with all that several features look at."""

import re
from typing import NamedTuple

from claims.base.vocabulary import CueKind, Stance
from claims.lexicon import Lexicon
from claims.profiles import Frame, Profile, Profiles
from claims.reading import CueFound, Mention, Reading
from claims.roles import NOTHING, Filled, Spanned, fill
from claims.signs import Stated, state
from claims.stances import Examples, asks, judge
from claims.weights import ALL_BUT_SAME


class Found(NamedTuple):
    """What a feature found.

    Sentences are put together for the best candidate only: so a feature gives their parts.

    Attributes:
        value: 0 (nothing of it) to 1.
        why: A sentence for a reader of the answer, with {} for the words; "" if the value is 0.
        words: The words that go into it, from the headline or the record.
        headline_span: The words of the headline that show it, in characters.
        claim_span: The words of the statement that they met.
    """

    value: float
    why: str = ""
    words: tuple[str, ...] = ()
    headline_span: Spanned = None
    claim_span: Spanned = None


NOTHING_FOUND = Found(0.0)


class Knowledge(NamedTuple):
    """What comparisons know of the base."""

    lexicon: Lexicon
    profiles: Profiles
    examples: Examples


class Subject(NamedTuple):
    """The headline's side of all its comparisons, worked out once.

    Attributes:
        reading: The headline, taken apart.
        weighted: Its telling words, each with its share of a unit vector.
        rarity: What each of its words tells, in nats.
        accounted: Positions of words that a cue accounts for.
        named_words: Positions of words that name a concept.
        named: The concepts that it names, and what they are kinds of.
        people: Concepts of people (or animals, or cells) that it names.
        events: Cues of news about money, law, supply, use or persons.
        figures: Percentages, each with its number and its place.
    """

    reading: Reading
    weighted: dict[str, float]
    rarity: tuple[float, ...]
    accounted: frozenset[int]
    named_words: frozenset[int]
    named: frozenset[str]
    people: tuple[Mention, ...]
    events: tuple[CueFound, ...]
    figures: tuple[tuple[str, str, tuple[int, int]], ...]


_PERCENTAGE = re.compile(r"(\d+(?:[.,]\d+)*)\s?(?:%|per\s?cent)", re.IGNORECASE)


NOT_PEOPLE = frozenset({"animal", "cell"})


def subject(reading: Reading, profiles: Profiles, lexicon: Lexicon) -> Subject:
    """Work out what every comparison of a headline needs."""
    populations = lexicon.populations | NOT_PEOPLE
    return Subject(
        reading=reading,
        weighted=profiles.weighted(reading),
        rarity=tuple(profiles.rarity(token.stem) for token in reading.words.tokens),
        accounted=reading.aside.union(
            *(
                range(cue.first, cue.last + 1)
                for cue in reading.cues
                if cue.kind is not CueKind.EVENT
            )
        ),
        named_words=frozenset(
            at for each in reading.mentions for at in range(each.first, each.last + 1)
        ),
        named=frozenset(reading.naming),
        people=tuple(each for each in reading.mentions if each.concept in populations),
        events=tuple(cue for cue in reading.cues if cue.kind is CueKind.EVENT),
        figures=tuple(
            (found.group(1), found.group(), found.span())
            for found in _PERCENTAGE.finditer(reading.headline)
        ),
    )


class Comparison:
    """A headline and a candidate, side by side.

    What the headline states of the relation costs most to read and decides least about which
    claim it is: it is read when first asked for, which is for the few best candidates only.

    Attributes:
        subject: What all comparisons of this headline share.
        reading: The headline, taken apart.
        profile: The proposition, taken apart.
        frame: The relation of it that the headline names best.
        keywords: The candidate's keyword score as a share of the best candidate's.
        exposure: What fills the exposure in the headline.
        outcome: What fills the outcome in the headline.
        foreign: Mentions of what the claim has no place for.
        nearest: Position of the wording that is nearest to the headline.
        likeness: Cosine of that wording and the headline, 0 to 1.
        lexicon: The names and cues of the base.
        profiles: All profiles, for the rarity of words.
    """

    __slots__ = (
        "_examples",
        "_judged",
        "exposure",
        "foreign",
        "frame",
        "keywords",
        "lexicon",
        "likeness",
        "nearest",
        "outcome",
        "profile",
        "profiles",
        "reading",
        "subject",
    )

    def __init__(
        self, subject: Subject, candidate: tuple[Profile, float], knowledge: Knowledge
    ) -> None:
        self.subject, self.reading = subject, subject.reading
        self.profile, self.keywords = candidate
        self.lexicon, self.profiles, self._examples = knowledge
        self.frame, self.exposure, self.outcome = _fill_roles(
            self.reading, self.profile, self.lexicon
        )
        kinds, roles = self.lexicon.kinds, self.profile.roles
        self.foreign = tuple(
            each for each in self.reading.mentions if roles.isdisjoint(kinds[each.concept])
        )
        self.nearest, self.likeness = nearest_wording(self.profile, subject)
        self._judged: tuple[Stated, Stance | None] | None = None

    @property
    def stated(self) -> Stated:
        """What the headline says of this relation."""
        return self._judge()[0]

    @property
    def stance(self) -> Stance | None:
        """How the headline stands to the statement; None if its words don't settle it."""
        return self._judge()[1]

    def _judge(self) -> tuple[Stated, Stance | None]:
        if self._judged is None:
            stated = state(self.reading, self.frame, self.exposure, self.outcome, self.lexicon)
            example = self._examples.of(self.profile, self.frame, self.nearest)
            if example.core == self.reading.core:
                stance: Stance | None = example.known
            elif asks(self.reading, self.frame, stated):
                stance = Stance.ASKS
            else:
                stance = judge(self.frame, stated, example, self.likeness)
            self._judged = (stated, stance)
        return self._judged


def nearest_wording(profile: Profile, subject: Subject) -> tuple[int, float]:
    """Find the wording of a proposition that is nearest to a headline.

    Args:
        profile: The proposition.
        subject: The headline.

    Returns:
        Its position and the cosine of both, 0 to 1; of equals, one in the very words, else the
        first. (0, 0.0) if no telling word is shared.
    """
    sums = [0.0] * len(profile.wordings)
    for stem, share in subject.weighted.items():
        for at, other in profile.shares.get(stem, ()):
            sums[at] += share * other
    best = max(sums)
    if best > ALL_BUT_SAME:
        # Words of form tell "works" from "does not work", and weigh nothing.
        for at, wording in enumerate(profile.wordings):
            if wording.reading.core == subject.reading.core:
                return at, 1.0
    return sums.index(best), min(1.0, best)


def _fill_roles(
    reading: Reading, profile: Profile, lexicon: Lexicon
) -> tuple[Frame, Filled, Filled]:
    """Find the relation of a proposition that a headline names best.

    Returns:
        The relation, what fills its exposure, and what fills its outcome; of equals, the
        relation that stands first in the record.
    """
    best: tuple[Frame, Filled, Filled] | None = None
    for frame in profile.frames:
        exposure = fill(frame.exposures, reading, lexicon.broader)
        outcome = fill(frame.outcomes, reading, lexicon.broader, compound=True)
        if outcome.mentions and outcome.mentions == exposure.mentions:
            outcome = NOTHING  # one name cannot be both sides
        if best is None or exposure.value + outcome.value > best[1].value + best[2].value:
            best = (frame, exposure, outcome)
    if best is None:
        raise ValueError("a profile has at least one relation")
    return best

"""Comparison: one headline beside one proposition, with all that several features look at."""

from typing import NamedTuple

from claims.base.vocabulary import Stance
from claims.features.subject import Subject
from claims.lexicon import Lexicon
from claims.profiles import Profile, Profiles
from claims.reading import Reading
from claims.roles import NOTHING, Filled, Spanned, fill
from claims.signs import Stated, state
from claims.stances import asks, judge
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
        self.lexicon, self.profiles = knowledge
        at, self.exposure, self.outcome = _fill_roles(self.reading, self.profile, self.lexicon)
        self.frame, self._examples = self.profile.frames[at], self.profile.examples[at]
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
            example = self._examples[self.nearest]
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
        for at, example in enumerate(profile.examples[0]):
            if example.core == subject.reading.core:
                return at, 1.0
    return sums.index(best), min(1.0, best)


def _fill_roles(reading: Reading, profile: Profile, lexicon: Lexicon) -> tuple[int, Filled, Filled]:
    """Find the relation of a proposition that a headline names best.

    Returns:
        Its position, what fills its exposure, and what fills its outcome; of equals, the
        relation that stands first in the record.
    """
    best: tuple[int, Filled, Filled] | None = None
    for at, frame in enumerate(profile.frames):
        exposure = fill(frame.exposures, reading, lexicon.broader)
        outcome = fill(frame.outcomes, reading, lexicon.broader, compound=True)
        if outcome.mentions and outcome.mentions == exposure.mentions:
            outcome = NOTHING  # one name cannot be both sides
        if best is None or exposure.value + outcome.value > best[1].value + best[2].value:
            best = (at, exposure, outcome)
    if best is None:
        raise ValueError("a profile has at least one relation")
    return best

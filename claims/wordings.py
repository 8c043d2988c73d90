"""Wordings: the ways in which the base itself puts a proposition."""

from dataclasses import dataclass

from claims.base.schema import LabelledStance, Proposition
from claims.base.vocabulary import Stance
from claims.lexicon import Lexicon
from claims.reading import Reading, read

_STANCES = {
    LabelledStance.AFFIRMS: Stance.AFFIRMS,
    LabelledStance.OVERSTATES: Stance.AFFIRMS,
    LabelledStance.HEDGED_AFFIRMS: Stance.AFFIRMS,
    LabelledStance.DENIES: Stance.DENIES,
    LabelledStance.HEDGED_DENIES: Stance.DENIES,
    LabelledStance.ASKS: Stance.ASKS,
}


@dataclass(frozen=True, slots=True)
class Wording:
    """One way in which the base itself puts a proposition.

    Attributes:
        reading: The text, read like a headline.
        stance: How it stands to the statement.
    """

    reading: Reading
    stance: Stance


def wordings_of(proposition: Proposition, lexicon: Lexicon) -> list[Wording]:
    """Read all wordings of a proposition: statement first, opposite second, then its headlines."""
    return [
        Wording(read(proposition.statement, lexicon), Stance.AFFIRMS),
        Wording(read(proposition.opposite, lexicon), Stance.DENIES),
        *(
            Wording(read(headline.text, lexicon), _STANCES[headline.stance])
            for headline in proposition.headlines
        ),
    ]

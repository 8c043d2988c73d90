"""Population: is the headline about the people that the claim is about?"""

from claims.features.comparison import NOTHING_FOUND, Comparison, Found
from claims.features.subject import NOT_PEOPLE
from claims.spans import Mention


def population_named(comparison: Comparison) -> Found:
    """The headline names the people whom the claim is about."""
    mention = _wanted(comparison)
    if mention is None:
        return NOTHING_FOUND
    span = (mention.start, mention.end)
    return Found(1.0, "is about the same people: {}", (mention.text,), span)


def population_missing(comparison: Comparison) -> Found:
    """The claim is about certain people, and the headline names none of them."""
    if not comparison.profile.certain_people or _wanted(comparison):
        return NOTHING_FOUND
    return Found(1.0, "the claim is about certain people only")


def other_population(comparison: Comparison) -> Found:
    """The headline is about other people than the claim, or about animals or cells."""
    profile = comparison.profile
    for mention in comparison.subject.people:
        if mention.concept == "adult" or not profile.roles.isdisjoint(
            comparison.lexicon.kinds[mention.concept]
        ):
            continue
        value = 1.0 if profile.certain_people or mention.concept in NOT_PEOPLE else 0.5
        return Found(value, "is about others: {}", (mention.text,), (mention.start, mention.end))
    return NOTHING_FOUND


def _wanted(comparison: Comparison) -> Mention | None:
    wanted = comparison.profile.certain_people
    if wanted:
        for mention in comparison.subject.people:
            if not wanted.isdisjoint(comparison.lexicon.kinds[mention.concept]):
                return mention
    return None

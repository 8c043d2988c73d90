"""Population: is the headline about the people that the claim is about?"""

from claims.features.comparison import NOT_PEOPLE, NOTHING_FOUND, Comparison, Found

_ANYONE = frozenset({"adult"})


def population_named(comparison: Comparison) -> Found:
    """The headline names the people whom the claim is about."""
    wanted = comparison.profile.population - _ANYONE
    for mention in comparison.subject.people:
        if not wanted.isdisjoint(comparison.lexicon.kinds[mention.concept]):
            span = (mention.start, mention.end)
            return Found(1.0, "is about the same people: {}", (mention.text,), span)
    return NOTHING_FOUND


def population_missing(comparison: Comparison) -> Found:
    """The claim is about certain people, and the headline names none of them."""
    wanted = comparison.profile.population - _ANYONE
    if not wanted or population_named(comparison).value:
        return NOTHING_FOUND
    return Found(1.0, "the claim is about certain people only")


def other_population(comparison: Comparison) -> Found:
    """The headline is about other people than the claim, or about animals or cells."""
    profile = comparison.profile
    allowed = profile.population | profile.roles
    for mention in comparison.subject.people:
        if mention.concept in _ANYONE:
            continue
        if not allowed.isdisjoint(comparison.lexicon.kinds[mention.concept]):
            continue
        value = 1.0 if profile.population - _ANYONE or mention.concept in NOT_PEOPLE else 0.5
        return Found(value, "is about others: {}", (mention.text,), (mention.start, mention.end))
    return NOTHING_FOUND

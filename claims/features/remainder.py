"""Remainder: what the headline says that the claim has no place for."""

from claims.features.comparison import NOTHING_FOUND, Comparison, Found


def words_left_over(comparison: Comparison) -> Found:
    """The share of the headline's telling words that neither the claim nor a cue accounts for."""
    subject, shares = comparison.subject, comparison.profile.shares
    named = subject.named_words
    if comparison.foreign:
        own = [each for each in subject.reading.mentions if each not in comparison.foreign]
        named = frozenset(at for each in own for at in range(each.first, each.last + 1))
    left, first = 0.0, None
    for at, stem, nats in subject.unaccounted:
        if stem not in shares and at not in named:
            left += nats
            if first is None:
                first = at
    if first is None:
        return NOTHING_FOUND
    token = subject.reading.words.tokens[first]
    text = subject.reading.headline[token.start : token.end]
    return Found(
        left / subject.telling, "says more than the claim: {}", (text,), (token.start, token.end)
    )


def other_concepts(comparison: Comparison) -> Found:
    """The headline names another exposure or outcome, in place of the claim's or beside it."""
    if not comparison.foreign:
        return NOTHING_FOUND
    used = {each.first for each in (*comparison.exposure.mentions, *comparison.outcome.mentions)}
    for mention in comparison.foreign:
        if (
            mention.weak
            or mention.first in used
            or mention.concept in comparison.lexicon.populations
        ):
            continue
        missing = not comparison.exposure.value or not comparison.outcome.value
        span = (mention.start, mention.end)
        return Found(1.0 if missing else 0.5, "names something else: {}", (mention.text,), span)
    return NOTHING_FOUND


def unknown_figure(comparison: Comparison) -> Found:
    """The headline gives a percentage that the claim's record does not hold."""
    for number, text, span in comparison.subject.figures:
        if number not in comparison.profile.figures:
            return Found(1.0, "no finding holds the figure {}", (text,), span)
    return NOTHING_FOUND


def news_event(comparison: Comparison) -> Found:
    """The headline reports money, law, supply, use or a person, not an effect on health."""
    cues = list(comparison.subject.events)
    if cues and not unknown_figure(comparison).value:
        # A claim may be about use or price itself; news of a figure that it does not hold isn't.
        shares, tokens = comparison.profile.shares, comparison.reading.words.tokens
        cues = [
            cue
            for cue in cues
            if not any(token.stem in shares for token in tokens[cue.first : cue.last + 1])
        ]
    if not cues:
        return NOTHING_FOUND
    first = cues[0]
    value = 0.5 if comparison.outcome.value and comparison.exposure.value else 1.0
    return Found(value, "reads like news of {}", (first.text,), (first.start, first.end))

"""Remainder: what the headline says that the claim has no place for."""

import re

from claims.features.comparison import NOTHING_FOUND, Comparison, Found
from claims.reading import Mention

_PERCENTAGE = re.compile(r"(\d+(?:[.,]\d+)*)\s?(?:%|per\s?cent)", re.IGNORECASE)


def words_left_over(comparison: Comparison) -> Found:
    """The share of the headline's telling words that neither the claim nor a cue accounts for."""
    subject, shares = comparison.subject, comparison.profile.shares
    known = {
        at
        for mention in subject.reading.mentions
        if _belongs(mention, comparison)
        for at in range(mention.first, mention.last + 1)
    }
    total, left, first = 0.0, 0.0, None
    for at, token in enumerate(subject.reading.words.tokens):
        rarity = subject.rarity[at]
        if not rarity:
            continue
        total += rarity
        if at not in known and at not in subject.accounted and token.stem not in shares:
            left += rarity
            first = first or token
    if first is None:
        return NOTHING_FOUND
    text = subject.reading.headline[first.start : first.end]
    return Found(left / total, "says more than the claim: {}", (text,), (first.start, first.end))


def other_concepts(comparison: Comparison) -> Found:
    """The headline names another exposure or outcome, in place of the claim's or beside it."""
    reading = comparison.reading
    used = {
        at
        for mention in (*comparison.exposure.mentions, *comparison.outcome.mentions)
        for at in range(mention.first, mention.last + 1)
    }
    others = [
        mention
        for mention in reading.mentions
        if mention.first not in used
        and not mention.weak
        and not _belongs(mention, comparison)
        and mention.concept not in comparison.lexicon.populations
    ]
    if not others:
        return NOTHING_FOUND
    missing = not comparison.exposure.value or not comparison.outcome.value
    first = others[0]
    value = 1.0 if missing else 0.5
    return Found(value, "names something else: {}", (first.text,), (first.start, first.end))


def unknown_figure(comparison: Comparison) -> Found:
    """The headline gives a percentage that the claim's record does not hold."""
    text = comparison.reading.headline
    for found in _PERCENTAGE.finditer(text):
        if found.group(1) not in comparison.profile.figures:
            return Found(1.0, "no finding holds the figure {}", (found.group(),), found.span())
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


def _belongs(mention: Mention, comparison: Comparison) -> bool:
    kinds = comparison.lexicon.kinds[mention.concept]
    return not comparison.profile.roles.isdisjoint(kinds)

"""Good records of every form, and the seeded ways in which real feeds spoil them."""

import copy
import json
import random
from collections.abc import Callable
from typing import Any

REVIEW: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "url": "https://facts.example/garlic",
    "claimReviewed": "Garlic cures gout",
    "datePublished": "2026-02-20",
    "author": {"@type": "Organization", "name": "Facts", "url": "https://facts.example"},
    "reviewRating": {
        "@type": "Rating",
        "ratingValue": "1",
        "worstRating": "1",
        "bestRating": "5",
        "alternateName": "False",
    },
    "itemReviewed": {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "A. Blogger"},
        "datePublished": "2026-02-01",
    },
}
FEED: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "DataFeed",
    "dataFeedElement": [
        {"@type": "DataFeedItem", "url": "https://facts.example/garlic", "item": [REVIEW]},
        {"@type": "DataFeedItem", "item": [REVIEW | {"claimReviewed": "Garlic cures all"}]},
    ],
}
GRAPH: dict[str, Any] = {"@context": "https://schema.org", "@graph": [REVIEW, {"@type": "Person"}]}
GOOGLE: dict[str, Any] = {
    "claims": [
        {
            "text": "Garlic cures gout",
            "claimant": "A. Blogger",
            "claimDate": "2026-02-01T00:00:00Z",
            "claimReview": [
                {
                    "publisher": {"name": "Facts", "site": "facts.example"},
                    "url": "https://facts.example/garlic",
                    "reviewDate": "2026-02-20T00:00:00Z",
                    "textualRating": "False",
                    "languageCode": "en",
                }
            ],
        }
    ]
}


def in_page(value: object) -> str:
    """A page with a document in it, among other scripts."""
    return (
        "<!doctype html><html><head><script>var x = '<';</script>\n"
        '<script type="application/ld+json">{"@type": "WebSite", "name": "Facts"}</script>\n'
        f'<script type="application/ld+json">{json.dumps(value)}</script></head></html>'
    )


FORMS: dict[str, Any] = {
    "feed": FEED,
    "one": REVIEW,
    "list": [REVIEW, REVIEW],
    "graph": GRAPH,
    "google": GOOGLE,
}

_VALUES: tuple[Any, ...] = (
    None,
    "",
    [],
    {},
    True,
    0,
    -1,
    1e308,
    10**30,
    "x",
    " \u0000\u2028 ",
    "<p>Garlic &amp; <b>gout</b></p>",
    "javascript:alert(1)",
    "https://[::1",
    "//facts.example/x",
    "31/02/2026",
    "23/11/2026",
    "Mon, 23 Nov 2026 10:00:00 GMT",
    "Nov 23rd, 2026",
    "2026-13-45",
    1790000000000,
    "a" * 2_000,
    "fr",
    [[[["deep"]]]],
    {"@value": "Garlic cures gout"},
    [{"name": "One"}, {"name": "Two"}, "Three"],
)
_TEXTS: tuple[Callable[[random.Random, str], str], ...] = (
    lambda chance, text: text[: chance.randrange(len(text))],
    lambda chance, text: text.replace('"', "'", chance.randrange(1, 9)),
    lambda _, text: text.replace("}", ",}"),
    lambda _, text: f"\ufeff {text}",
    lambda _, text: text.replace("Garlic", "Gar\tlic\n"),
    lambda _, text: f"<!-- {text} -->",
    lambda _, text: "[" * 5_000 + text,
    lambda _, text: f'<script type="application/ld+json"><!-- {text} --></script',
    lambda chance, text: "".join(
        chr(chance.randrange(1, 0x3000)) if chance.random() < 0.02 else each for each in text
    ),
)


def mangled(seed: int) -> bytes:
    """A file that was good before one to four things happened to it."""
    chance = random.Random(seed)
    value = copy.deepcopy(FORMS[chance.choice(sorted(FORMS))])
    for _ in range(chance.randrange(1, 5)):
        value = _spoilt(value, chance)
    text = json.dumps(value)
    if chance.random() < 0.3:
        text = in_page(value)
    if chance.random() < 0.15:
        text = chance.choice(_TEXTS)(chance, text or " ")
    content = text.encode(chance.choice(("utf-8", "utf-8", "cp1252")), errors="replace")
    return content if chance.random() < 0.95 else bytes(reversed(content))


def _spoilt(value: Any, chance: random.Random, deeper: float = 0.98) -> Any:
    """Change something somewhere in a value: replace, drop, wrap, or go deeper."""
    if isinstance(value, (dict, list)) and value and chance.random() < deeper:
        key = chance.choice(list(value) if isinstance(value, dict) else range(len(value)))
        if chance.random() < 0.1:
            del value[key]
        else:
            value[key] = _spoilt(value[key], chance, deeper - 0.04)
        return value
    how = chance.randrange(4)
    if how == 0:
        return [value]
    if how == 1 and isinstance(value, dict):
        return next(iter(value.values()), None)
    return copy.deepcopy(chance.choice(_VALUES))

"""Weights: every number of the engine, with its reason and an example.

A constant of the engine anywhere else is a mistake.
"""

from collections.abc import Mapping
from types import MappingProxyType

from claims.base.vocabulary import EvidenceStrength

# How well a related concept fills a role of a relation (the concept itself: 1).
NARROWER_FILLS = 0.9
"""A kind of it: "Prozac does not work" says less than "antidepressants don't", but is about it."""
BROADER_FILLS = 0.4
"""What it is a kind of: "pills" may be any pills."""

COMPARED = 0.45
"""Candidates with a smaller share of the best keyword score are not compared: of headlines that
the base covers, 99 in 100 keep their claim, and five candidates are left of twenty."""

IMPLIED_OUTCOME = 0.6
"""An outcome left to be understood: "Antidepressants don't work" means against depression."""
UNDIRECTED = 0.3
"""A relation stated without a verb of direction: "Vaccines and autism: the truth"."""
STRAY_DIRECTION = 0.5
"""A direction that belongs to something else: "Coffee boosts memory" for coffee and dementia."""
WORDING_DECIDES = 0.9
"""From this likeness on, a wording of the record knows its stance better than the signs do."""
WORDING_HELPS = 0.6
"""From this likeness on, a wording of the record may speak where the signs say nothing."""

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "exposure_named": 0.2,
        "only_claim_about": 0.0,
        "outcome_named": 0.2,
        "outcome_implied": 0.2,
        "both_named": 0.15,
        "direction_read": 0.1,
        "wording_alike": 0.4,
        "keywords_shared": 0.1,
        "claim_covered": 0.0,
        "population_named": 0.08,
        "population_missing": -0.12,
        "other_population": -0.12,
        "other_concepts": -0.15,
        "words_left_over": -0.3,
        "news_event": -0.3,
        "unknown_figure": -0.2,
        "signs_disagree": -0.15,
    }
)

START = 0.0
"""Where every candidate starts."""
MATCHED = 0.6
"""From this score on, a verdict is given."""
UNSURE = 0.4
"""From this score on, the claim is shown without a verdict."""
LISTED = 0.3
"""From this score on, a claim is listed among the alternatives."""
RIVAL_MARGIN = 0.08
"""A runner-up nearer than this makes the choice doubtful."""
RIVAL_POINTS = 0.1
"""What a runner-up with the same score costs."""

ALTERNATIVES = 5
"""How many other claims an answer lists at most: more than a reader looks at is noise."""

EVIDENCE_ALLOWS: Mapping[EvidenceStrength, int] = MappingProxyType(
    {
        EvidenceStrength.CAUSAL: 3,
        EvidenceStrength.ASSOCIATIONAL: 1,
        EvidenceStrength.NONE: 0,
    }
)
"""The strongest wording that a design allows, on the scale of `claims.strength`."""
VERB_STRENGTH = 3
"""The strength of a cue that is a verb of action; nouns and adjectives have less."""

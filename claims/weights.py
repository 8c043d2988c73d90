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

TURNED_FILLS = 0.5
"""An outcome turned by the name after it: "breast cancer survival" for breast cancer."""

SEARCHED = 60
"""Beside an encoder, so many candidates by words are set against the owners of so many wordings
that it puts near: no headline of those that we know has its claim further down in both."""
WORDS_COUNT = 0.5
"""What shared words count beside nearness in meaning, as parts of 1: from 0.3 to 0.7, as many
headlines meet their claim first."""

IMPLIED_OUTCOME = 0.6
"""An outcome left to be understood: "Antidepressants don't work" means against depression."""
UNDIRECTED = 0.3
"""A relation stated without a verb of direction: "Vaccines and autism: the truth"."""
STRAY_DIRECTION = 0.5
"""A direction that belongs to something else: "Coffee boosts memory" for coffee and dementia."""
SAME_WORDING = 0.8
"""From this likeness on, a headline counts as worded like ours."""
ALL_BUT_SAME = 0.999
"""A cosine of texts whose telling words are the same, but for rounding."""
NEAR_MISS = 0.75
"""From this likeness to a near miss on, a headline is taken for one, if no wording is nearer."""
WORDING_DECIDES = 0.9
"""From this likeness on, a wording of the record knows its stance better than the signs do."""
WORDING_HELPS = 0.6
"""From this likeness on, a wording of the record may speak where the signs say nothing."""

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        # Fitted by tests/benchmarks/fit_weights.py on labelled headlines, then rounded. What the
        # fit found no use for keeps a small weight of the right sign, so that it is told.
        "exposure_named": 0.075,  # "Coffee ..." for the coffee claims: needed, never enough
        "only_claim_about": 0.07,  # "Homeopathy ..." can hardly be about anything else
        "outcome_named": 0.05,  # "... dementia" alone fits a dozen claims
        "both_named": 0.18,  # "Coffee ... dementia" is the relation itself
        "outcome_implied": 0.19,  # "Collagen pills won't work" means on the skin
        "wording_alike": 0.2,  # close to what the record itself says
        "worded_as_ours": 0.2,  # "Antidepressants don't work": said so often that we have it
        "keywords_shared": 0.54,  # half of the best candidate's words: hardly ever the claim
        "claim_covered": 0.14,  # leaves little of the claim unsaid
        "population_named": 0.01,  # "... in children" for the claim about children
        "population_missing": -0.06,  # the claim about children, where the headline names none
        "other_population": -0.075,  # "... in mice"
        "other_concepts": -0.045,  # "Coffee shops and heart stents ..."
        "words_left_over": -0.19,  # every other word is about something else
        "news_event": -0.15,  # "Coffee prices ..."
        "unknown_figure": -0.03,  # "... by 41%" that no finding holds
        "like_a_near_miss": -0.4,  # a curator has seen it, or one much like it, and said no
        "direction_read": 0.01,  # "cuts", "no link": a claim, and which way
        "signs_disagree": -0.05,  # its words say one thing, its nearest wording the other
    }
)
"""What a full value of each feature is worth."""
START = -0.33
"""Where every candidate starts: words alone must not reach a match."""

MATCHED = 0.59
"""From this score on, a verdict is given: about 1 in 100 headlines outside the base reach it."""
UNSURE = 0.25
"""From this score on, the claim is shown without a verdict."""
LISTED = 0.25
"""From this score on, a claim is listed among the alternatives."""
RIVAL_MARGIN = 0.05
"""A runner-up nearer than this makes the choice doubtful."""
RIVAL_POINTS = 0.06
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

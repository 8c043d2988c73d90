"""Vocabulary: every closed list of words, each word with a sentence that defines it.

The sentence after a member is its definition; `claims.base.definitions` hands them out, so that
`GET /v1/about` and the README print what the code means and cannot drift from it. One file,
however long: a reader who looks up a word looks in one place.
"""

from enum import StrEnum


class Rating(StrEnum):
    """What the headline deserves, given the evidence. It rates the headline, not the claim."""

    ACCURATE = "accurate"
    """The best evidence says what the headline says."""
    MOSTLY_ACCURATE = "mostly-accurate"
    """Right in substance; an important limit is missing."""
    MIXED = "mixed"
    """Good evidence points both ways."""
    OVERSTATED = "overstated"
    """There is something in it, but the headline says it too strongly, too widely or too surely."""
    MISLEADING = "misleading"
    """It leaves readers with a picture that the evidence as a whole contradicts."""
    UNSUPPORTED = "unsupported"
    """There is no good evidence for it; that is not evidence against it."""
    FALSE = "false"
    """Good evidence shows that it is wrong."""


class Certainty(StrEnum):
    """How sure the evidence is, in the four grades of GRADE."""

    HIGH = "high"
    """Further research is very unlikely to change the answer."""
    MODERATE = "moderate"
    """The answer is probably right; further research may change its size."""
    LOW = "low"
    """The answer may be right; further research is likely to change it."""
    VERY_LOW = "very-low"
    """The evidence is very uncertain."""


class EvidenceState(StrEnum):
    """What the evidence says about the statement, all things weighed."""

    SUPPORTED = "supported"
    """Consistent, good evidence says that it is so."""
    LIKELY = "likely"
    """The better evidence says that it is so; doubts remain."""
    MIXED = "mixed"
    """Good evidence points both ways."""
    UNPROVEN = "unproven"
    """Too little good evidence to say."""
    UNLIKELY = "unlikely"
    """The better evidence says that it is not so."""
    REFUTED = "refuted"
    """Consistent, good evidence says that it is not so."""


class EvidenceStrength(StrEnum):
    """The strongest wording that the design of the evidence allows."""

    CAUSAL = "causal"
    """Trials or the like: "causes", "reduces" may be said."""
    ASSOCIATIONAL = "associational"
    """Observation only: "linked to" may be said."""
    NONE = "none"
    """No such relation was found, or the statement is not about cause and effect."""


class Bearing(StrEnum):
    """What one finding says about the statement as written."""

    SUPPORTS = "supports"
    """The source reports what the statement says."""
    OPPOSES = "opposes"
    """The source looked for it and reports that it is not so."""
    QUALIFIES = "qualifies"
    """The source limits it: some people, doses or outcomes only, or a doubt about method."""


class Direction(StrEnum):
    """What more of the exposure does to the outcome."""

    RAISES = "raises"
    """More exposure, more of the outcome."""
    LOWERS = "lowers"
    """More exposure, less of the outcome: prevents, treats, eases."""
    NO_DIFFERENCE = "no-difference"
    """The statement itself says that there is no difference."""
    IS = "is"
    """No effect of one thing on another: how common, what kind, how accurate."""


class Valence(StrEnum):
    """Whether more of a thing is good for people."""

    GOOD = "good"
    """More is better: memory, survival."""
    BAD = "bad"
    """More is worse: disease, pain."""
    NEUTRAL = "neutral"
    """Neither, or it depends."""


class Design(StrEnum):
    """What kind of study a source is; the first members weigh most."""

    IPD_META_ANALYSIS = "ipd-meta-analysis"
    """Pooled individual participants of randomised trials."""
    NETWORK_META_ANALYSIS = "network-meta-analysis"
    """Pooled randomised trials that compare several treatments."""
    META_ANALYSIS_OF_TRIALS = "meta-analysis-of-trials"
    """Systematic review of randomised trials, pooled where possible."""
    UMBRELLA_REVIEW = "umbrella-review"
    """Systematic review of systematic reviews."""
    TRIAL = "trial"
    """One randomised trial."""
    SYSTEMATIC_REVIEW = "systematic-review"
    """Systematic review of mixed or other designs."""
    META_ANALYSIS_OF_OBSERVATIONAL_STUDIES = "meta-analysis-of-observational-studies"
    """Pooled cohort or case-control studies."""
    MENDELIAN_RANDOMISATION = "mendelian-randomisation"
    """Inherited variants stand in for the exposure."""
    NATURAL_EXPERIMENT = "natural-experiment"
    """Chance or policy decided who was exposed."""
    COHORT = "cohort"
    """People followed over time, not assigned; also each with themselves (self-controlled)."""
    NON_RANDOMISED_TRIAL = "non-randomised-trial"
    """Treatment assigned, but not by chance."""
    CASE_CONTROL = "case-control"
    """People with and without the outcome, looking back."""
    GENETIC_ASSOCIATION = "genetic-association"
    """Genes compared between people with and without the outcome."""
    DIAGNOSTIC_STUDY = "diagnostic-study"
    """How well a test tells who has a condition."""
    STATISTICS = "statistics"
    """Registries, surveillance, official figures."""
    CROSS_SECTIONAL = "cross-sectional"
    """A survey at one point in time."""
    MODELLING = "modelling"
    """Computed from assumptions."""
    LABORATORY = "laboratory"
    """Animals, cells, or mechanisms in volunteers."""
    CASE_REPORT = "case-report"
    """One or a few patients described."""
    GUIDELINE = "guideline"
    """Advice of a body that weighed the evidence, or a regulator's review."""
    NARRATIVE_REVIEW = "narrative-review"
    """Experts sum up the field without a fixed method."""
    OPINION = "opinion"
    """Comment, critique or expert reaction."""
    NEWS = "news"
    """A news report or press release about a study."""


class CueKind(StrEnum):
    """What a cue does in a headline."""

    NEGATION = "negation"
    """Denies what follows: not, no, fails to."""
    REFUTATION = "refutation"
    """Denies the whole: myth, debunked, no evidence that."""
    DOUBLE = "double"
    """Looks like a negation and is none: not only, no doubt."""
    CONTRAST = "contrast"
    """Ends the scope of what came before: but, although."""
    RAISES = "raises"
    """More of the outcome: triggers, fuels, higher."""
    LOWERS = "lowers"
    """Less of the outcome: cuts, prevents, wards off."""
    IMPROVES = "improves"
    """Better for people: works, good for, effective."""
    HARMS = "harms"
    """Worse for people: bad for, wrecks, dangerous."""
    LINKS = "links"
    """An association with more of the outcome: linked to."""
    RISK = "risk"
    """The chance of something bad: risk, odds. It moves nothing by itself."""
    NULL = "null"
    """No effect: useless, no better than, makes no difference."""
    EQUALS = "equals"
    """As good as something else: as effective as, no worse than."""
    SAFE = "safe"
    """No harm: safe, harmless, nothing to fear."""
    EXCEEDS = "exceeds"
    """Better than something else: beats, outperforms."""
    HEDGE = "hedge"
    """Leaves room: may, could, study suggests."""
    ABLE = "able"
    """Says what can be: can."""
    CAUSAL = "causal"
    """Says outright that one thing makes the other: causes, is to blame."""
    UNIVERSAL = "universal"
    """Leaves none: never, everyone, proves, cure."""
    QUESTION = "question"
    """Asks: do, does, is, should at the start."""
    EVENT = "event"
    """News that is no claim about health effects: price, shares, prescriptions rise."""
    REPORT = "report"
    """Who says so: study finds, experts say. Carries no direction."""


class Scope(StrEnum):
    """How far a cue reaches."""

    FORWARD = "forward"
    """What follows it, to the end of the clause."""
    WHOLE = "whole"
    """The clause that it stands in, before and after."""


class Stance(StrEnum):
    """What a headline does with the statement that it is about."""

    AFFIRMS = "affirms"
    """It says what the statement says."""
    DENIES = "denies"
    """It says that it is not so."""
    ASKS = "asks"
    """It puts the question."""


class Outcome(StrEnum):
    """What the check came to."""

    MATCHED = "matched"
    """The headline is about a claim of the base; a verdict follows."""
    UNSURE = "unsure"
    """It may be; the nearest claims are listed, and there is no verdict."""
    UNMATCHED = "unmatched"
    """The base does not cover it. That never means that it is false."""

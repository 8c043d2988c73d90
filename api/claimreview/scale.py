"""Scale: our words on the numbers that ClaimReview asks for. Higher is truer."""

from claims.base.vocabulary import Rating

LEAST_TRUE, MOST_TRUE = 1, 5

_VALUES = {
    Rating.FALSE: 1,
    Rating.MISLEADING: 2,
    Rating.MIXED: 3,
    Rating.OVERSTATED: 3,
    Rating.MOSTLY_ACCURATE: 4,
    Rating.ACCURATE: 5,
}


def value_of(rating: Rating) -> int | None:
    """Give the number of a rating.

    Returns:
        1 to 5; None for what there is too little evidence about: it is on no scale of truth.
    """
    return _VALUES.get(rating)

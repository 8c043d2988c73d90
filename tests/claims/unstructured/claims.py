"""A few imported claims, made up, and an index of them."""

from claims.encoder.vectors import Encoder
from claims.unstructured.claim import TextClaim
from claims.unstructured.index import Hit, TextIndex
from tests.claims.world import LEXICON

SHARK = TextClaim(
    "shark", "A photograph shows a shark on a flooded motorway in 2017.", "Motorway Shark?"
)
CLAIMS = (
    SHARK,
    TextClaim("shark-film", "A shark film was shot without any sharks.", "Sharkless Film?"),
    TextClaim(
        "owl", "Mayor Olga Berg called owls a danger to 300 gardens.", "Did a Mayor Fear Owls?"
    ),
    TextClaim(
        "owl-again",
        "MAYOR Olga Berg called 'owls' a danger to 300 gardens",
        "Did a mayor fear owls",
    ),
    TextClaim("tea", "Drinking matcha soothes the nerves."),
    TextClaim("trains", "Trains ran late on every weekday of March."),
)


def an_index(*claims: TextClaim, encoder: Encoder | None = None) -> TextIndex:
    return TextIndex(claims or CLAIMS, LEXICON, encoder)


def ids(hits: tuple[Hit, ...]) -> list[str]:
    return [hit.claim.id for hit in hits]

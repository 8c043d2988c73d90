"""Tests of claims.unstructured.polarity: which way round a message states a claim's text."""

import pytest

from claims.base.vocabulary import Stance
from claims.unstructured.polarity import Towards, stance_towards
from tests.claims.world import LEXICON, read_here

AFFIRMS, DENIES, ASKS = Stance.AFFIRMS, Stance.DENIES, Stance.ASKS


def towards(message: str, claim: str) -> Towards:
    return stance_towards(read_here(message), read_here(claim), LEXICON)


@pytest.mark.parametrize(
    ("message", "claim", "stance"),
    [
        pytest.param("Coffee cuts cancer", "Coffee prevents cancer.", AFFIRMS, id="same way"),
        pytest.param("Coffee triggers cancer", "Coffee prevents cancer.", DENIES, id="reverse"),
        pytest.param("Coffee does not prevent cancer", "Coffee prevents cancer.", DENIES, id="not"),
        pytest.param(
            "Vaccines cause autism", "Vaccines do not cause autism.", DENIES, id="claim denies"
        ),
        pytest.param(
            "No evidence that vaccines cause autism",
            "Vaccines do not cause autism.",
            AFFIRMS,
            id="both deny",
        ),
        pytest.param("Do vaccines cause autism?", "Vaccines cause autism.", ASKS, id="asks"),
        pytest.param(
            "Prozac eases depression", "Antidepressants ease depression.", AFFIRMS, id="narrower"
        ),
    ],
)
def test_a_relation_that_both_state(message: str, claim: str, stance: Stance) -> None:
    assert towards(message, claim) == Towards(stance, by_signs=True)


@pytest.mark.parametrize(
    ("message", "claim", "stance"),
    [
        pytest.param("Owls can speak", "Owls can speak.", AFFIRMS, id="neither denies"),
        pytest.param("Owls do not speak", "Owls speak.", DENIES, id="the message denies"),
        pytest.param("Owls speak", "Owls never speak.", DENIES, id="the claim denies"),
        pytest.param("Debunked: owls speak", "Owls do not speak.", AFFIRMS, id="both deny"),
        pytest.param("Owls harm gardens", "Owls improve gardens.", None, id="other directions"),
        pytest.param("Is it true that owls speak?", "Owls speak.", ASKS, id="asks"),
    ],
)
def test_denials_alone(message: str, claim: str, stance: Stance | None) -> None:
    assert towards(message, claim) == Towards(stance, by_signs=False)

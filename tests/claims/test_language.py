"""Tests of claims.language: what is refused, and above all what is not."""

import pytest

from claims.checker import Checker
from claims.errors import UnreadableHeadline, UnsupportedLanguage
from claims.language import refuse_foreign

FOREIGN = [
    ("Finnish", "Masennuslääkkeet eivät toimi, osoittaa uusi tutkimus"),
    ("German", "Vitamin D hilft nicht gegen Depression"),
    ("French", "Le café protège contre la démence, selon une étude"),
    ("Spanish", "Un estudio relaciona la carne roja con el cáncer"),
    ("Polish", "Leki przeciwdepresyjne nie działają"),
    ("Greek", "Τα αντικαταθλιπτικά δεν λειτουργούν"),  # noqa: RUF001 - it is Greek
    ("Russian", "Антидепрессанты совсем не работают"),
    ("Japanese", "抗うつ薬は効かない"),
    ("Arabic", "مضادات الاكتئاب لا تعمل"),
]
ENGLISH = [
    "Antidepressants don't work",
    "Aldi chocolate in salmonella scare",
    "Médecins Sans Frontières: Ebola",
    "Novartis Kymriah, Gilead Yescarta: CAR-T",
    "Sertraline, citalopram, fluoxetine, escitalopram",
    "Chikungunya dengue zika malaria",
    "Escherichia coli O104:H4 EHEC",
    "Karolinska Institutet Stockholm dementia",
    "GLP-1 tirzepatide semaglutide liraglutide obesity",
    "Feng shui reiki qigong",
    "SSRIs v SNRIs",
    "12 %",
    "",
]


@pytest.mark.parametrize(("language", "text"), FOREIGN)
def test_another_language_is_named(language: str, text: str) -> None:
    with pytest.raises(UnsupportedLanguage, match=f"seems to be {language}") as caught:
        refuse_foreign(text)
    assert caught.value.language == language


@pytest.mark.parametrize(("language", "text"), FOREIGN)
def test_the_message_holds_no_word_of_the_text(language: str, text: str) -> None:
    with pytest.raises(UnsupportedLanguage) as caught:
        refuse_foreign(text)
    words = {word for word in text.split() if len(word) > 3} - {language}
    assert not any(word in str(caught.value) for word in words)


@pytest.mark.parametrize("text", ENGLISH)
def test_names_and_jargon_are_never_refused(text: str) -> None:
    refuse_foreign(text)


def test_english_with_a_translation_after_it_is_read() -> None:
    refuse_foreign(
        "Tea calms the nerves of adults, a study of many people says. " * 80 + "Té. " * 99
    )


def test_the_checker_refuses_it_before_it_could_match(checker: Checker) -> None:
    with pytest.raises(UnsupportedLanguage):
        checker.check("Vitamin D hilft nicht gegen Depression")


def test_it_is_a_headline_that_cannot_be_read() -> None:
    assert issubclass(UnsupportedLanguage, UnreadableHeadline)

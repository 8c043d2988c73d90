"""Tests of claims.language: what is refused, and above all what is not."""

from pathlib import Path

import pytest

from claims.base.load import load_base
from claims.checker import Checker
from claims.errors import BaseError, UnreadableHeadline, UnsupportedLanguage
from claims.language import FILE, Languages

refuse_foreign = Languages().refuse_foreign

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
    ("Chinese", "抗抑郁药无效"),
    ("Swedish", "Kaffe skyddar hjärtat"),
    ("Danish or Norwegian", "Vaksiner gir ikke autisme"),
    ("German", "ANTIDEPRESSIVA WIRKEN NICHT"),
    ("French", "N\u2019est plus un vaccin"),
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
    "MIT scientists grow brain cells",
    "Los Angeles hospital closes",
    "Ursula von der Leyen vaccinated",
    "Naïve café culture",
    '"Nicht gut": what the Germans say about coffee',
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


def test_no_text_of_the_base_is_taken_for_another_language() -> None:
    base = load_base()
    for record in base.propositions.values():
        refuse_foreign(record.statement)
        for text in (
            *(each.finding for each in record.findings),
            *(each.text for each in record.headlines),
            *record.near_misses,
        ):
            refuse_foreign(text)


def test_letters_alone_do_not_settle_it() -> None:
    refuse_foreign("Müller gewinnt")
    with pytest.raises(UnsupportedLanguage):
        refuse_foreign("Müller gewählt, Präsident verärgert")


def test_the_file_is_read_strictly(tmp_path: Path) -> None:
    path = tmp_path / FILE.name
    path.write_text("English: {words: [the], wrods: [and]}\n", encoding="utf-8")
    with pytest.raises(BaseError, match="wrods"):
        Languages(path)


def test_english_with_a_translation_after_it_is_read() -> None:
    refuse_foreign(
        "Tea calms the nerves of adults, a study of many people says. " * 80 + "Té. " * 99
    )


def test_the_checker_refuses_it_before_it_could_match(checker: Checker) -> None:
    with pytest.raises(UnsupportedLanguage):
        checker.check("Vitamin D hilft nicht gegen Depression")


def test_it_is_a_headline_that_cannot_be_read() -> None:
    assert issubclass(UnsupportedLanguage, UnreadableHeadline)

"""Tests of claims.release.sections: the story, and what is none of it."""

import pytest

from claims.release.sections import Part, dateline, sections
from tests.claims.release.helpers import DATA, blocks_of

STORY = ("Tea calms the nerves of adults, a new study says.", "The study had many people.")


def kinds(*paragraphs: str) -> list[str | None]:
    """What each of some paragraphs after a story is; None if it belongs to the story."""
    blocks = blocks_of(*STORY, *paragraphs)
    found = sections(blocks, DATA)
    at = {each.start: str(each.kind) for each in found.left_out}
    return [at.get(block.starts[0]) for block in blocks[len(STORY) :]]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        pytest.param(
            ["###", "She also wrote it."], ["furniture", "notes"], id="after a row of marks"
        ),
        pytest.param(["ENDS", "Tea."], ["furniture", "notes"], id="after the word"),
        pytest.param(["Notes to editors", "Tea.", "Cake."], ["notes"] * 3, id="notes to the end"),
        pytest.param(
            ["About Teaco", "Teaco sells tea to people.", "More tea", "It calms them, too."],
            ["about", "about", None, None],
            id="about, to the next heading",
        ),
        pytest.param(["Media contact: Jo, 555 0100"], ["contact"], id="contact"),
        pytest.param(["Contact with tea calms people."], [None], id="contact as a word"),
        pytest.param(["Ann Other, ann@tea.example, +44 20 7946 0000"], ["contact"], id="address"),
        pytest.param(["Embargoed until 00.01 on 3 May 2026"], ["embargo"], id="embargo"),
        pytest.param(["The firm is a leading provider of tea."], ["about"], id="a sentence about"),
        pytest.param(["Forward-looking statements", "It may fail."], ["legal"] * 2, id="legal"),
        pytest.param(["Back to top"], ["furniture"], id="page furniture"),
        pytest.param(["They were calm."], [None], id="the story"),
    ],
)
def test_what_is_left_out(paragraphs: list[str], expected: list[str | None]) -> None:
    assert kinds(*paragraphs) == expected


def test_the_first_paragraph_leads() -> None:
    blocks = blocks_of("Embargoed until noon", "Tea and nerves", *STORY)
    assert sections(blocks, DATA).parts == (None, Part.SUBHEADING, Part.LEAD, Part.BODY)


def test_a_row_of_marks_at_the_top_is_decoration() -> None:
    assert sections(blocks_of("***", *STORY), DATA).parts == (None, Part.LEAD, Part.BODY)


def test_if_all_would_be_left_out_nothing_is() -> None:
    assert sections(blocks_of("About Teaco", "Teaco sells tea."), DATA).left_out == ()


@pytest.mark.parametrize(
    ("plain", "rest"),
    [
        ("MADISON, Wis. -- Tea calms.", "Tea calms."),
        ("Newswise — Tea calms.", "Tea calms."),
        ("Newswise — HOUSTON \u2013 (Nov. 8, 2018) A trial", "A trial"),
        ("LA JOLLA, CA \u2013 May 29, 2017 \u2013 Scientists", "Scientists"),
        ("WASHINGTON, March 5, 2018 /PRNewswire/ -- Tea calms.", "Tea calms."),
        ("DALLAS - Jan. 8, 2018 - Exercise", "Exercise"),
        ("Tea calms.", "Tea calms."),
        (
            "Tea drinkers \u2013 who are many \u2013 are calm.",
            "Tea drinkers \u2013 who are many \u2013 are calm.",
        ),
        ("COVID-19 vaccines work.", "COVID-19 vaccines work."),
        ("", ""),
    ],
)
def test_datelines(plain: str, rest: str) -> None:
    assert plain[dateline(plain) :] == rest

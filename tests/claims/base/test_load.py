"""Tests of claims.base.load: the shipped base loads, and a bad one is named by place."""

from pathlib import Path

import pytest

from claims.base.load import DATA, load_base
from claims.base.vocabulary import Rating
from claims.errors import BaseError
from tests.claims.base.folder import GOOD, RECORD, edited, write

SECOND = "propositions/sleep/tea-harms.yml"


def refused(folder: Path, changes: dict[str, str]) -> BaseError:
    with pytest.raises(BaseError) as caught:
        load_base(write(folder, changes))
    return caught.value


def line_of(text: str, name: str = RECORD) -> int:
    """The line on which a text begins, in the good file."""
    return GOOD[name][: GOOD[name].index(text)].count("\n") + 1


def test_the_shipped_base_loads() -> None:
    base = load_base()
    files = list((DATA / "propositions").rglob("*.yml"))
    assert len(base.propositions) == len(files)
    assert {path.stem for path in files} == base.propositions.keys()


def test_the_good_folder_loads(tmp_path: Path) -> None:
    base = load_base(write(tmp_path))
    assert list(base.propositions) == ["tea-calms"]
    assert base.topic_of == {"tea-calms": "sleep"}
    assert list(base.concepts) == ["anxiety", "tea"]
    assert str(base.reviewed) == "2026-11-23"


@pytest.mark.parametrize(
    ("old", "new", "field", "problem"),
    [
        pytest.param(
            "bearing: supports",
            "bearing: likes",
            "findings.0.bearing",
            "'supports', 'opposes' or 'qualifies'",
            id="a word that is none of the list",
        ),
        pytest.param("caveats:", "caveat:", "caveats", "Field required", id="a misspelt key"),
        pytest.param(
            "certainty: low",
            "certainty: low\nsure: yes",
            "sure",
            "Extra inputs are not permitted",
            id="an unknown key",
        ),
        pytest.param(
            "caveats:\n- The trials were small.",
            "caveats: []",
            "caveats",
            "at least 1 item",
            id="a list that is empty",
        ),
        pytest.param(
            "Drinking green tea lowers anxiety in adults.",
            "Tea.",
            "statement",
            "at least 10 characters",
            id="a text that is too short",
        ),
        pytest.param("due: 2027-11-23", "due: soon", "due", "valid date", id="no date"),
        pytest.param("id: tea-calms", "id: Tea Calms", "id", "should match pattern", id="no slug"),
        pytest.param(
            "id: tea-calms", "id: tea", "id", "but the file is 'tea-calms'", id="another name"
        ),
    ],
)
def test_a_bad_record_is_refused_by_file_line_and_field(
    tmp_path: Path, old: str, new: str, field: str, problem: str
) -> None:
    error = refused(tmp_path, edited(RECORD, old, new))
    file, line, where = error.where.split(":")
    assert (file, where.strip()) == ("tea-calms.yml", field)
    assert problem in error.problem
    assert 1 <= int(line) <= GOOD[RECORD].count("\n") + 1


@pytest.mark.parametrize(
    ("old", "new", "at"),
    [
        pytest.param("bearing: opposes", "bearing: likes", "bearing: opposes", id="in a list"),
        pytest.param("stance: denies", "stance: likes", "- {text: Green tea does", id="in a flow"),
        pytest.param("strength: associational", "strength: 2", "strength:", id="at the top"),
    ],
)
def test_the_line_is_that_of_the_field(tmp_path: Path, old: str, new: str, at: str) -> None:
    error = refused(tmp_path, edited(RECORD, old, new))
    assert error.where.startswith(f"tea-calms.yml:{line_of(at)}:")


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        pytest.param(RECORD, GOOD[RECORD] + "id: again\n", 26, id="in a record"),
        pytest.param(
            "concepts/drinks.yml", GOOD["concepts/drinks.yml"] * 2, 2, id="in a mapping of records"
        ),
        pytest.param(
            "sources/sleep.yml",
            GOOD["sources/sleep.yml"] + "  design: cohort\n",
            5,
            id="inside a record of a mapping",
        ),
        pytest.param("topics.yml", GOOD["topics.yml"] * 2, 2, id="in the topics"),
    ],
)
def test_a_key_given_twice_is_refused(tmp_path: Path, name: str, text: str, line: int) -> None:
    error = refused(tmp_path, {name: text})
    assert "given twice" in error.problem
    assert error.where == f"{Path(name).name}:{line}"


@pytest.mark.parametrize(
    ("changes", "where", "problem"),
    [
        pytest.param({RECORD: "id: [tea"}, "tea-calms.yml:2", "did not find", id="no YAML"),
        pytest.param({RECORD: ""}, "tea-calms.yml:1:", "", id="an empty file"),
        pytest.param({RECORD: "- a\n- b\n"}, "tea-calms.yml:1:", "", id="a list for a record"),
        pytest.param(
            {"propositions/dreams/tea-dreams.yml": GOOD[RECORD]},
            "propositions/dreams",
            "no topic",
            id="a shelf that topics.yml does not know",
        ),
        pytest.param(
            {"concepts/more.yml": GOOD["concepts/drinks.yml"]},
            "more.yml:1: tea",
            "given in two files",
            id="a concept in two files",
        ),
        pytest.param(
            {"sources/more.yml": GOOD["sources/sleep.yml"]},
            "sleep.yml:1: example-2001",
            "given in two files",
            id="a source in two files",
        ),
        pytest.param(
            {
                "topics.yml": GOOD["topics.yml"] + GOOD["topics.yml"].replace("sleep", "rest", 1),
                "propositions/rest/tea-calms.yml": GOOD[RECORD],
            },
            "tea-calms.yml",
            "given to two files",
            id="one id on two shelves",
        ),
        pytest.param({"spelling.yml": "tumour: 5\n"}, "spelling.yml:1", "string", id="spelling"),
        pytest.param(
            edited(RECORD, "due: 2027-11-23", "due: 2027-02-30"),
            "tea-calms.yml:25",
            "",
            id="a day that no calendar holds",
        ),
        pytest.param(
            {RECORD: "[id]: tea-calms\n"},
            "tea-calms.yml:1",
            "",
            id="a list for a key",
        ),
        pytest.param(
            {"concepts/drinks.yml": "2020-01-01: {names: [tea]}\n"},
            "drinks.yml:1",
            "",
            id="a date for a key",
        ),
        pytest.param(
            {"cues/negation.yml": "kind: maybe\ncues: []\n"},
            "negation.yml:1: kind",
            "Input should be",
            id="a kind of cue that is none",
        ),
    ],
)
def test_a_bad_folder_is_refused(
    tmp_path: Path, changes: dict[str, str], where: str, problem: str
) -> None:
    error = refused(tmp_path, changes)
    assert error.where.startswith(where)
    assert problem in error.problem


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / RECORD).write_bytes(b"id: \xff\n")
    with pytest.raises(BaseError, match="UTF-8") as caught:
        load_base(tmp_path)
    assert caught.value.where == "tea-calms.yml:1"


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / RECORD).unlink()
    with pytest.raises(BaseError, match="holds no"):
        load_base(tmp_path)


def test_a_folder_without_topics_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BaseError, match=r"topics\.yml"):
        load_base(tmp_path)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("id: tea-calms\n", "# A comment.\nid: tea-calms\n", id="a comment"),
        pytest.param("certainty: low\n", "certainty: 'low'\n\n", id="quotes and an empty line"),
        pytest.param(
            "- The trials were small.", "  - The\n    trials were small.", id="a line broken"
        ),
        pytest.param(
            "certainty: low\nstrength: associational\n",
            "strength: associational\ncertainty: low\n",
            id="keys in another order",
        ),
    ],
)
def test_the_version_ignores_how_it_is_written(tmp_path: Path, old: str, new: str) -> None:
    one = load_base(write(tmp_path / "one"))
    other = load_base(write(tmp_path / "other", edited(RECORD, old, new)))
    assert one.version == other.version


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        pytest.param(RECORD, "certainty: low", "certainty: high", id="a field"),
        pytest.param(RECORD, "soothes", "calms", id="a headline"),
        pytest.param("cues/negation.yml", "not, no", "not, never", id="a cue"),
        pytest.param("concepts/drinks.yml", "green tea, ", "matcha, ", id="a name"),
        pytest.param("spelling.yml", "tumor", "tumors", id="a spelling"),
        pytest.param("unstemmed.yml", "organic", "organics", id="a word that keeps its form"),
    ],
)
def test_the_version_changes_with_what_is_said(
    tmp_path: Path, name: str, old: str, new: str
) -> None:
    one = load_base(write(tmp_path / "one"))
    other = load_base(write(tmp_path / "other", edited(name, old, new)))
    assert one.version != other.version


def test_a_version_is_twelve_hex_digits(tmp_path: Path) -> None:
    version = load_base(write(tmp_path)).version
    assert len(version) == 12
    assert int(version, 16) >= 0


def test_words_that_yaml_takes_for_truth_values_stay_words(tmp_path: Path) -> None:
    base = load_base(write(tmp_path, edited(RECORD, "rating: unsupported", "rating: false")))
    assert base.propositions["tea-calms"].affirmed.rating is Rating.FALSE
    assert base.cues[0].cues[0].words == ("not", "no")


def test_propositions_are_in_order_of_id_whatever_their_shelf(tmp_path: Path) -> None:
    shelf = "attic: {title: Attic, description: Claims that stand elsewhere.}\n"
    other = (
        GOOD[RECORD]
        .replace("tea-calms", "tea-wakes")
        .replace("lowers anxiety", "raises anxiety")
        .replace("lower anxiety", "raise anxiety")
        .replace("direction: lowers", "direction: raises")
        .replace("soothes nerves", "wakes you up")
        .replace("does nothing for nerves", "wakes nobody up")
    )
    changes = {"topics.yml": GOOD["topics.yml"] + shelf, "propositions/attic/tea-wakes.yml": other}
    base = load_base(write(tmp_path, changes))
    assert list(base.propositions) == ["tea-calms", "tea-wakes"]
    assert list(base.topics) == ["sleep", "attic"]


def test_a_loaded_base_is_frozen(tmp_path: Path) -> None:
    base = load_base(write(tmp_path))
    with pytest.raises(TypeError):
        base.propositions["tea-calms"] = base.propositions["tea-calms"]  # type: ignore[index]  # that is the point

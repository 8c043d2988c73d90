"""Settings are read from the environment, and nonsense stops the start."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from api.settings import Settings, unknown_variables


def test_the_defaults_are_for_one_machine() -> None:
    settings = Settings()
    assert (settings.host, settings.port) == ("127.0.0.1", 8000)
    assert settings.rate_limit == ""
    assert settings.trusted_proxies == ()


def test_lists_are_written_with_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRESSCHECK_CORS_ORIGINS", "https://cms.example, null,")
    assert Settings().cors_origins == ("https://cms.example", "null")


def test_settings_never_change() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        Settings().port = 9  # type: ignore[misc]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        pytest.param("PORT", "99999", id="no port"),
        pytest.param("PORT", "http", id="no number"),
        pytest.param("BASE", "/nowhere/at/all", id="no folder"),
        pytest.param("CORS_ORIGINS", "cms.example", id="origin without scheme"),
        pytest.param("CORS_ORIGINS", "https://cms.example/path", id="origin with a path"),
        pytest.param("CORS_ORIGIN_REGEX", "(", id="no regular expression"),
        pytest.param("RATE_LIMIT", "often", id="no rate"),
        pytest.param("RATE_LIMIT", "0/minute", id="a rate that allows nothing"),
        pytest.param("MAX_BODY_BYTES", "12", id="no room for a headline"),
        pytest.param("BATCH_MAX", "0", id="no batch"),
        pytest.param("TRUSTED_PROXIES", "proxy.example", id="proxy by name"),
        pytest.param("LOG_LEVEL", "loud", id="no level"),
    ],
)
def test_nonsense_is_refused_by_name(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(f"PRESSCHECK_{name}", value)
    with pytest.raises(ValidationError, match=name.lower()):
        Settings()


@pytest.mark.parametrize("storage", ["shelf://", "redis://host:6379"])
def test_a_storage_that_cannot_be_used_is_refused(storage: str) -> None:
    with pytest.raises(ValidationError, match="rate_limit_storage"):
        Settings(rate_limit="1/second", rate_limit_storage=storage)


def test_a_folder_is_taken(tmp_path: Path) -> None:
    assert Settings(base=tmp_path).base == tmp_path


def test_every_setting_is_described() -> None:
    for name, field in Settings.model_fields.items():
        assert field.description, name


def test_misspelt_variables_are_found() -> None:
    names = ["PRESSCHECK_RATELIMIT", "PRESSCHECK_PORT", "PATH"]
    assert unknown_variables(names) == ["PRESSCHECK_RATELIMIT"]

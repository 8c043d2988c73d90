"""Schemathesis: requests made from the OpenAPI document, against the running service."""

from typing import Any

import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from api.app import create_app
from api.settings import Settings
from tests.api.fakes import FakeChecker

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    unsupported_method,
]
schema = schemathesis.openapi.from_dict(create_app(FakeChecker(), Settings()).openapi())
# a body may be too large before it is anything else, and is refused as such
schema.config.checks.negative_data_rejection.expected_statuses.append("413")


@schema.parametrize()
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_service_keeps_its_document(case: Any, address: str) -> None:
    # a batch is answered though an item breaks the document: that item gets a problem of its own
    strict = [] if case.path == "/v1/check/batch" else [negative_data_rejection]
    case.call_and_validate(base_url=address, checks=[*CHECKS, *strict])

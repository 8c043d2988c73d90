"""Problems, as RFC 9457 names their members."""

from pydantic import Field

from api.models.parts import Shown


class FaultShown(Shown):
    """One thing that is wrong in a request. It has a `pointer` or a `parameter`."""

    pointer: str | None = Field(
        None, description="JSON pointer to a part of the body, as #/queries/a/headline."
    )
    parameter: str | None = Field(None, description="Name of a query parameter.")
    detail: str = Field(description="What is wrong there.")
    code: str = Field(description="Kind of fault, for machines.")


class ItemProblem(Shown):
    """Why one headline of a batch was not checked."""

    type: str = Field(description="Address of the kind of problem: /problems/{code}.")
    title: str = Field(description="The kind of problem in words; the same every time.")
    status: int = Field(ge=400, le=599, description="The HTTP status.")
    code: str = Field(description="Stable code of the kind; /v1/about lists all.")
    detail: str = Field(description="What went wrong this time, and what to do.")
    errors: list[FaultShown] | None = Field(
        None, description="Every fault by place, where the request is not valid."
    )


class Problem(ItemProblem):
    """Why a request was not answered (RFC 9457)."""

    violated_policies: list[str] | None = Field(
        None, alias="violated-policies", description="Limits that are used up, by name."
    )
    request_id: str | None = Field(
        None, description="Id under which the request is logged; also in the header X-Request-Id."
    )

"""Examples: headlines that Swagger UI offers, one of each kind that a newsroom should see."""

from typing import Any

from fastapi.openapi.models import Example

_HEADLINES = {
    "denial": ("A denial", "Antidepressants don't work"),
    "opposite": ("Its opposite", "Antidepressants work"),
    "overstatement": ("An overstatement", "Antidepressants cure depression for everyone"),
    "question": ("A question", "Do antidepressants work?"),
    "not covered": ("One that the base does not cover", "Shares in antidepressant maker fall"),
}

QUERY_EXAMPLES: dict[str, Example] = {
    name: Example(summary=summary, value=headline)
    for name, (summary, headline) in _HEADLINES.items()
}

CHECK_EXAMPLES: dict[str, Any] = {
    name: {"summary": summary, "value": {"headline": headline}}
    for name, (summary, headline) in _HEADLINES.items()
}

BATCH_EXAMPLES: dict[str, Any] = {
    "pair": {
        "summary": "A denial and its opposite",
        "value": {
            "queries": {name: {"headline": _HEADLINES[name][1]} for name in ("denial", "opposite")}
        },
    },
    "bad item": {
        "summary": "One bad item spoils no other",
        "value": {
            "queries": {"good": {"headline": _HEADLINES["denial"][1]}, "bad": {"headline": ""}}
        },
    },
}

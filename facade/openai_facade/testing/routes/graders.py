"""Graders tried out on one answer."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..answers import Refused
from ..calls import Call, route
from ..grading.grades import TOGETHER, Grade, grade

if TYPE_CHECKING:
    from ..description import JSON

_FLAGS = (
    "formula_parse_error",
    "sample_parse_error",
    "truncated_observation_error",
    "unresponsive_reward_error",
    "invalid_variable_error",
    "other_error",
    "python_grader_server_error",
    "python_grader_runtime_error",
    "model_grader_server_error",
    "model_grader_refusal_error",
    "model_grader_parse_error",
)
_DETAILS = {
    "python_grader_server_error": "python_grader_server_error_type",
    "python_grader_runtime_error": "python_grader_runtime_error_details",
    "model_grader_server_error": "model_grader_server_error_details",
}


@route("POST /fine_tuning/alpha/graders/run")
def run(call: Call) -> JSON:
    """Grade one answer."""
    grader: JSON = call.body["grader"]
    started = time.perf_counter()
    python = None if call.service.python is None else call.service.python.within(TOGETHER)
    found = grade(grader, call.body.get("item") or {}, call.body["model_sample"], call.service.model, python)
    metadata = {
        "name": grader["name"],
        "type": grader["type"],
        "errors": _errors(found),
        "execution_time": round(time.perf_counter() - started, 6),
        "scores": found.parts or {grader["name"]: found.score},
        "token_usage": sum(found.tokens.values()) if found.tokens else None,
        "sampled_model_name": next(iter(found.tokens), None),
    }
    return {
        "reward": found.score,
        "metadata": metadata,
        "sub_rewards": found.parts,
        "model_grader_token_usage_per_model": found.tokens,
    }


def _errors(found: Grade) -> dict[str, Any]:
    details = {place: found.details if name == found.error else None for name, place in _DETAILS.items()}
    return {name: name == found.error for name in _FLAGS} | details


@route("POST /fine_tuning/alpha/graders/validate")
def validate(call: Call) -> JSON:
    """Say whether a grader can be used: try it out on nothing, its formula above all."""
    grader: JSON = call.body["grader"]
    if grader["type"] == "multi" and not call.invent:
        error = grade(_content(grader), {}, "", call.service.model).error
        if error in ("formula_parse_error", "invalid_variable_error"):
            raise Refused(
                f"The formula '{grader['calculate_output']:.100}' cannot be computed.",
                param="grader.calculate_output",
                code="invalid_grader",
            )
    return {"grader": grader}


def _content(grader: JSON) -> JSON:
    """A grader whose parts ask no model and run no code."""
    given: JSON = grader["graders"]
    given = {given["name"]: given} if isinstance(given.get("type"), str) else given
    return {**grader, "graders": {name: {"type": "content"} for name in given}}

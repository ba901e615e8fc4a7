# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model, wire


@model
class GraderRunResponse(Model):
    """Grader run response."""

    reward: float
    """The score that a training would have used."""
    metadata: GraderRunResponseMetadata
    """How the score came about."""
    sub_rewards: dict[str, object]
    """The scores of the graders that a `multi` one is made of, by name."""
    api_model_grader_token_usage_per_model: dict[str, object] = wire("model_grader_token_usage_per_model")
    """What each grading model used in tokens, by its name."""


@model
class GraderRunResponseMetadata(Model):
    """Grader run response metadata."""

    name: str
    """The name that the grader's definition gives it."""
    type: str
    """The kind of grader, such as `string_check`."""
    errors: GraderRunResponseMetadataErrors
    """What went wrong, as one flag a cause; all false after a clean run."""
    execution_time: float
    """How long grading took, in seconds."""
    scores: dict[str, object]
    """The scores of the graders that a `multi` one is made of, by name; empty for others."""
    token_usage: int | None = None
    """How many tokens grading took; None where no model grades."""
    sampled_model_name: str | None = None
    """The model that graded; None where none did."""


@model
class GraderRunResponseMetadataErrors(Model):
    """Grader run response metadata errors."""

    formula_parse_error: bool
    """The formula of `calculate_output` could not be understood."""
    sample_parse_error: bool
    """The model answer could not be read, for instance since it is no JSON."""
    truncated_observation_error: bool
    """The model answer was cut off before its end."""
    unresponsive_reward_error: bool
    """The grader came back without a score."""
    invalid_variable_error: bool
    """A template names something that neither item nor sample has."""
    other_error: bool
    """It failed for a reason without a flag of its own."""
    python_grader_server_error: bool
    """The machine that runs Python graders failed."""
    python_grader_server_error_type: str | None = None
    """How that machine failed; None if it did not."""
    python_grader_runtime_error: bool
    """The Python code raised an exception."""
    python_grader_runtime_error_details: str | None = None
    """The exception of the Python code; None if there was none."""
    api_model_grader_server_error: bool = wire("model_grader_server_error")
    """The model that grades could not be reached or failed."""
    api_model_grader_refusal_error: bool = wire("model_grader_refusal_error")
    """The model that grades declined to answer."""
    api_model_grader_parse_error: bool = wire("model_grader_parse_error")
    """The judgement that came back could not be turned into a score."""
    api_model_grader_server_error_details: str | None = wire("model_grader_server_error_details", default=None)
    """How the grading model failed; None if it did not."""

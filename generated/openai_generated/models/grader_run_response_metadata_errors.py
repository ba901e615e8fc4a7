# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model, wire


@model
class GraderRunResponseMetadataErrors(Model):
    """Grader run response metadata errors."""

    formula_parse_error: bool
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool
    invalid_variable_error: bool
    other_error: bool
    python_grader_server_error: bool
    python_grader_server_error_type: str | None = None
    python_grader_runtime_error: bool
    python_grader_runtime_error_details: str | None = None
    api_model_grader_server_error: bool = wire("model_grader_server_error")
    api_model_grader_refusal_error: bool = wire("model_grader_refusal_error")
    api_model_grader_parse_error: bool = wire("model_grader_parse_error")
    api_model_grader_server_error_details: str | None = wire("model_grader_server_error_details", default=None)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from openai_generated.models.grader_run_response_metadata import GraderRunResponseMetadata


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

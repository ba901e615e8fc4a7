# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.grader_run_response_metadata_errors import GraderRunResponseMetadataErrors


@model
class GraderRunResponseMetadata(Model):
    """Grader run response metadata."""

    name: str
    type: str
    errors: GraderRunResponseMetadataErrors
    execution_time: float
    scores: dict[str, object]
    token_usage: int | None = None
    sampled_model_name: str | None = None

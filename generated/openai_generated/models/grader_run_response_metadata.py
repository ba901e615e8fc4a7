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

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.grader_validate_response_grader import GraderValidateResponseGrader


@model
class GraderValidateResponse(Model):
    """Grader validate response."""

    grader: GraderValidateResponseGrader | None = None
    """The definition as the server understood it, with its defaults filled in."""

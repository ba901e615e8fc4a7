# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.grader_run_params_grader import GraderRunParamsGrader


@model
class GraderRunParams(Model):
    """Grader run params."""

    grader: GraderRunParamsGrader
    """The definition of the grader: string check, text similarity, Python, score model or a mix."""
    item: dict[str, object] | None = None
    """The item that the grader's templates read, next to the sample."""
    model_sample: str
    """The model's answer to be scored."""

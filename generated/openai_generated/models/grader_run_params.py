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
    item: dict[str, object] | None = None
    model_sample: str

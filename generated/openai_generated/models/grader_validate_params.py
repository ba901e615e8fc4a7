# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.grader_validate_params_grader import GraderValidateParamsGrader


@model
class GraderValidateParams(Model):
    """Grader validate params."""

    grader: GraderValidateParamsGrader
    """The definition of the grader: string check, text similarity, Python, score model or a mix."""

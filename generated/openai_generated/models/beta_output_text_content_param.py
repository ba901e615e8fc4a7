# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_output_text_content_param_annotation import BetaOutputTextContentParamAnnotation


@model
class BetaOutputTextContentParam(Model):
    """Beta output text content param (`output_text`)."""

    type: Literal["output_text"] = "output_text"
    text: str
    annotations: list[BetaOutputTextContentParamAnnotation] | None = None

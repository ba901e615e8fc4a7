# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_output_text_annotation import BetaResponseOutputTextAnnotation
    from openai_generated.models.beta_response_output_text_logprob import BetaResponseOutputTextLogprob


@model
class BetaResponseOutputText(Model):
    """Beta response output text (`output_text`)."""

    type: Literal["output_text"] = "output_text"
    text: str
    annotations: list[BetaResponseOutputTextAnnotation]
    logprobs: list[BetaResponseOutputTextLogprob]

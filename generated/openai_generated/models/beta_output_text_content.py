# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_annotation import BetaAnnotation
    from openai_generated.models.beta_log_prob import BetaLogProb


@model
class BetaOutputTextContent(Model):
    """Beta output text content (`output_text`)."""

    type: Literal["output_text"] = "output_text"
    text: str
    annotations: list[BetaAnnotation]
    logprobs: list[BetaLogProb]

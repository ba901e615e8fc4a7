# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaInputTokenCountResponse(Model):
    """Beta input token count response (`response.input_tokens`)."""

    object: Literal["response.input_tokens"] = "response.input_tokens"
    input_tokens: int

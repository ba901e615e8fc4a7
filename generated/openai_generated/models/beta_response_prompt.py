# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_response_prompt_variable import BetaResponsePromptVariable


@model
class BetaResponsePrompt(Model):
    """Beta response prompt."""

    id: str
    version: str | None = None
    variables: dict[str, BetaResponsePromptVariable] | None = None

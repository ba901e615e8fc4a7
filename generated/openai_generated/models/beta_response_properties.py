# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_model_ids_responses import BetaModelIdsResponses
    from openai_generated.models.beta_prompt import BetaPrompt
    from openai_generated.models.beta_response_text_param import BetaResponseTextParam
    from openai_generated.models.beta_tool import BetaTool
    from openai_generated.models.beta_tool_choice_param import BetaToolChoiceParam


@model
class BetaResponseProperties(Model):
    """Beta response properties."""

    previous_response_id: str | None = None
    model: BetaModelIdsResponses | str | None = None
    background: bool | None = None
    max_tool_calls: int | None = None
    text: BetaResponseTextParam | None = None
    tools: list[BetaTool] | None = None
    tool_choice: BetaToolChoiceParam | None = None
    prompt: BetaPrompt | None = None

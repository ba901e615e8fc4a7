# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_response_prompt import BetaResponsePrompt
    from openai_generated.models.beta_response_text_config import BetaResponseTextConfig
    from openai_generated.models.beta_responses_model import BetaResponsesModel
    from openai_generated.models.beta_tool import BetaTool
    from openai_generated.models.beta_tool_choice_param import BetaToolChoiceParam


@model
class BetaResponseProperties(Model):
    """Beta response properties."""

    previous_response_id: str | None = None
    model: BetaResponsesModel | str | None = None
    background: bool | None = None
    max_tool_calls: int | None = None
    text: BetaResponseTextConfig | None = None
    tools: list[BetaTool] | None = None
    tool_choice: BetaToolChoiceParam | None = None
    prompt: BetaResponsePrompt | None = None

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
    """The response to continue from; its items come before the new input."""
    model: BetaResponsesModel | None = None
    """The id of the model."""
    background: bool | None = None
    """Whether to answer at once and work on in the background; poll the response or cancel it."""
    max_tool_calls: int | None = None
    """How many calls of built-in tools one response may make in all."""
    text: BetaResponseTextConfig | None = None
    """The form of the text: plain, JSON or JSON by a schema, and its verbosity."""
    tools: list[BetaTool] | None = None
    """The tools that the model may call."""
    tool_choice: BetaToolChoiceParam | None = None
    """Whether tools are used: none, auto, required, or one tool named."""
    prompt: BetaResponsePrompt | None = None
    """A prompt template kept on the server, with its id, its version and its variables."""

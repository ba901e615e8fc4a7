# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaInputTokenCountParams(TypedDict, total=False):
    """What `POST /responses/input_tokens` takes."""

    model: str | None
    """The id of the model."""
    input: str | Iterable[params.BetaResponseInputItemParam | Model] | None
    """What the model is given to answer: text, or a list of items."""
    previous_response_id: str | None
    """The response to continue from; its items come before the new input."""
    tools: Iterable[params.BetaToolParam | Model] | None
    """The tools that the model may call."""
    text: params.BetaResponseTextConfigParam | Model | None
    """The form of the text: plain, JSON or JSON by a schema, and its verbosity."""
    reasoning: params.BetaReasoningParam | Model | None
    """Settings of reasoning models, such as the effort and the kind of summary."""
    truncation: Literal["auto", "disabled"]
    """What happens when the input is longer than the context: auto drops items, disabled (the default) fails."""
    instructions: str | None
    """Guidance for the model that ranks above the user's input."""
    personality: Literal["friendly", "pragmatic"] | str
    """The tone of the model, one of the named personalities or a text of your own."""
    conversation: str | params.BetaResponseConversationParam | Model | None
    """The conversation, or its id, that supplies earlier items and receives the new ones."""
    tool_choice: params.BetaToolChoiceParam | Model | None
    """Whether tools are used: none, auto, required, or one tool named."""
    parallel_tool_calls: bool | None
    """Whether the model may ask for several tool calls at once; true by default."""
    betas: Iterable[Literal["responses_multi_agent=v1"]]
    """Features of the beta to switch on, such as responses_multi_agent=v1."""

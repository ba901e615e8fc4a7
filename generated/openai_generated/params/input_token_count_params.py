# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class InputTokenCountParams(TypedDict, total=False):
    """What `POST /responses/input_tokens` takes."""

    model: str | None
    """The id of the model."""
    input: str | Iterable[params.ResponseInputItemParam | Model] | None
    """The input to count: text of up to 10485760 characters, or a list of items."""
    previous_response_id: str | None
    """The response to continue from; its items come before the new input."""
    tools: Iterable[params.ToolParam | Model] | None
    """The tools that the model may call."""
    text: params.ResponseTextConfigParam | Model | None
    """The form of the text: plain, JSON or JSON by a schema, and its verbosity."""
    reasoning: params.ReasoningParam | Model | None
    """Settings of reasoning models, such as the effort and the kind of summary."""
    truncation: Literal["auto", "disabled"]
    """What happens when the input is longer than the context: auto drops items, disabled (the default) fails."""
    instructions: str | None
    """Guidance for the model that ranks above the user's input."""
    personality: Literal["friendly", "pragmatic"] | str
    """The tone of the model, one of the named personalities or a text of your own."""
    conversation: str | params.ResponseConversationParam | Model | None
    """The conversation, or its id, that supplies earlier items and receives the new ones."""
    tool_choice: params.ToolChoiceParam | Model | None
    """Whether tools are used: none, auto, required, or one tool named."""
    parallel_tool_calls: bool | None
    """Whether the model may ask for several tool calls at once; true by default."""

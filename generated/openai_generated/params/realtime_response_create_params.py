# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class RealtimeResponseCreateParams(TypedDict, total=False):
    """Realtime response create params."""

    output_modalities: Iterable[Literal["text", "audio"]]
    """The kind of output wanted: text or audio; audio comes with a transcript."""
    instructions: str
    """How the model should answer this once, in place of the session's instructions."""
    audio: params.RealtimeResponseCreateAudioOutputParam | Model
    """How the answer sounds."""
    tools: Iterable[params.RealtimeResponseCreateParamsTool | Model]
    """The tools that the model may call in this answer."""
    tool_choice: params.RealtimeResponseCreateParamsToolChoice | Model
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    parallel_tool_calls: bool
    """Whether the model may ask for several tool calls at once."""
    reasoning: params.RealtimeReasoningParam | Model
    """How long a reasoning model thinks."""
    max_output_tokens: Literal["inf"] | int
    """Bound on the tokens of the answer, 1 to 4096, or inf (the default)."""
    conversation: Literal["auto", "none"] | str
    """Whether the answer joins the conversation (auto, the default) or stands outside of it (none)."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, which the response repeats."""
    prompt: params.ResponsePromptParam | Model | None
    """A prompt template kept on the server: its id, its version and its variables."""
    input: Iterable[params.RealtimeConversationItemParam | Model]
    """What the model sees in place of the conversation, which an empty list leaves out wholly."""

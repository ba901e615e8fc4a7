# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_reasoning import RealtimeReasoning
    from openai_generated.models.realtime_response_create_params_with_references_param_audio import (
        RealtimeResponseCreateParamsWithReferencesParamAudio,
    )
    from openai_generated.models.realtime_response_create_params_with_references_param_input import (
        RealtimeResponseCreateParamsWithReferencesParamInput,
    )
    from openai_generated.models.realtime_response_create_params_with_references_param_tool import (
        RealtimeResponseCreateParamsWithReferencesParamTool,
    )
    from openai_generated.models.realtime_response_create_params_with_references_param_tool_choice import (
        RealtimeResponseCreateParamsWithReferencesParamToolChoice,
    )
    from openai_generated.models.response_prompt import ResponsePrompt


@model
class RealtimeResponseCreateParamsWithReferencesParam(Model):
    """Realtime response create params with references param."""

    audio: RealtimeResponseCreateParamsWithReferencesParamAudio | None = None
    """How the answer sounds."""
    conversation: Literal["auto", "none"] | str | None = None
    """Whether the answer joins the conversation (auto, the default) or stands outside of it (none)."""
    input: list[RealtimeResponseCreateParamsWithReferencesParamInput] | None = None
    """What the model sees in place of the conversation, which an empty list leaves out wholly."""
    instructions: str | None = None
    """How the model should answer this once, in place of the session's instructions."""
    max_output_tokens: Literal["inf"] | int | None = None
    """Bound on the tokens of the answer, 1 to 4096, or inf (the default)."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, which the response repeats."""
    output_modalities: list[Literal["text", "audio"]] | None = None
    """The kind of output wanted: text or audio; audio comes with a transcript."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once."""
    prompt: ResponsePrompt | None = None
    """A prompt template kept on the server: its id, its version and its variables."""
    reasoning: RealtimeReasoning | None = None
    """How long a reasoning model thinks."""
    tool_choice: RealtimeResponseCreateParamsWithReferencesParamToolChoice | None = None
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    tools: list[RealtimeResponseCreateParamsWithReferencesParamTool] | None = None
    """The tools that the model may call in this answer."""

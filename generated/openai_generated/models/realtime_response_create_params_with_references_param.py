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
    conversation: Literal["auto", "none"] | str | None = None
    input: list[RealtimeResponseCreateParamsWithReferencesParamInput] | None = None
    instructions: str | None = None
    max_output_tokens: Literal["inf"] | int | None = None
    metadata: dict[str, str] | None = None
    output_modalities: list[Literal["text", "audio"] | str] | None = None
    parallel_tool_calls: bool | None = None
    prompt: ResponsePrompt | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: RealtimeResponseCreateParamsWithReferencesParamToolChoice | None = None
    tools: list[RealtimeResponseCreateParamsWithReferencesParamTool] | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_audio_config import RealtimeAudioConfig
    from openai_generated.models.realtime_reasoning import RealtimeReasoning
    from openai_generated.models.realtime_session_create_request_model import RealtimeSessionCreateRequestModel
    from openai_generated.models.realtime_tool_choice_config import RealtimeToolChoiceConfig
    from openai_generated.models.realtime_tools_config_union import RealtimeToolsConfigUnion
    from openai_generated.models.realtime_tracing_config_workflow_name import RealtimeTracingConfigWorkflowName
    from openai_generated.models.realtime_truncation_retention_ratio import RealtimeTruncationRetentionRatio
    from openai_generated.models.response_prompt import ResponsePrompt


@model
class RealtimeSessionCreateRequest(Model):
    """Realtime session create request (`realtime`)."""

    type: Literal["realtime"] = "realtime"
    output_modalities: list[Literal["text", "audio"]] | None = None
    model: str | RealtimeSessionCreateRequestModel | None = None
    instructions: str | None = None
    audio: RealtimeAudioConfig | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    tracing: Literal["auto"] | RealtimeTracingConfigWorkflowName | None = None
    tools: list[RealtimeToolsConfigUnion] | None = None
    tool_choice: RealtimeToolChoiceConfig | None = None
    parallel_tool_calls: bool | None = None
    reasoning: RealtimeReasoning | None = None
    max_output_tokens: Literal["inf"] | int | None = None
    truncation: Literal["auto", "disabled"] | RealtimeTruncationRetentionRatio | None = None
    prompt: ResponsePrompt | None = None

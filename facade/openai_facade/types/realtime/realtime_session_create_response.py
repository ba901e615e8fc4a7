# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter import (
    RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter,
)
from openai_generated.models.realtime_response_create_mcp_tool_require_approval import (
    RealtimeResponseCreateMcpToolRequireApproval,
)
from openai_generated.models.realtime_session_create_response_tracing import RealtimeSessionCreateResponseTracing
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_audio_input_turn_detection import (
        RealtimeAudioInputTurnDetection as AudioInputTurnDetection,
    )
    from openai_generated.models.realtime_audio_input_turn_detection_semantic_vad import (
        RealtimeAudioInputTurnDetectionSemanticVad as AudioInputTurnDetectionSemanticVad,
    )
    from openai_generated.models.realtime_audio_input_turn_detection_server_vad import (
        RealtimeAudioInputTurnDetectionServerVad as AudioInputTurnDetectionServerVad,
    )
    from openai_generated.models.realtime_response_create_mcp_tool import RealtimeResponseCreateMcpTool as ToolMcpTool
    from openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter import (
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as ToolMcpToolAllowedToolsMcpToolFilter,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as ToolMcpToolRequireApprovalMcpToolApprovalFilterNever,
    )
    from openai_generated.models.realtime_response_create_mcp_tool_require_approval import (
        RealtimeResponseCreateMcpToolRequireApproval as ToolMcpToolRequireApprovalMcpToolApprovalFilter,
    )
    from openai_generated.models.realtime_session_create_response import (
        RealtimeSessionCreateResponse as RealtimeSessionCreateResponse,
    )
    from openai_generated.models.realtime_session_create_response_audio import (
        RealtimeSessionCreateResponseAudio as Audio,
    )
    from openai_generated.models.realtime_session_create_response_audio_input import (
        RealtimeSessionCreateResponseAudioInput as AudioInput,
    )
    from openai_generated.models.realtime_session_create_response_audio_input_noise_reduction import (
        RealtimeSessionCreateResponseAudioInputNoiseReduction as AudioInputNoiseReduction,
    )
    from openai_generated.models.realtime_session_create_response_audio_output import (
        RealtimeSessionCreateResponseAudioOutput as AudioOutput,
    )
    from openai_generated.models.realtime_session_create_response_tool import RealtimeSessionCreateResponseTool as Tool
    from openai_generated.models.realtime_session_create_response_tool_choice import (
        RealtimeSessionCreateResponseToolChoice as ToolChoice,
    )
    from openai_generated.models.realtime_session_create_response_tracing import (
        RealtimeSessionCreateResponseTracing as TracingTracingConfiguration,
    )


ToolMcpToolAllowedTools: TypeAlias = RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter | list[str]
"""Tool MCP tool allowed tools."""

ToolMcpToolRequireApproval: TypeAlias = Literal["always", "never"] | RealtimeResponseCreateMcpToolRequireApproval
"""Tool MCP tool require approval."""

Tracing: TypeAlias = Literal["auto"] | RealtimeSessionCreateResponseTracing
"""Tracing."""

__all__ = [
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTurnDetection",
    "AudioInputTurnDetectionSemanticVad",
    "AudioInputTurnDetectionServerVad",
    "AudioOutput",
    "RealtimeSessionCreateResponse",
    "Tool",
    "ToolChoice",
    "ToolMcpTool",
    "ToolMcpToolAllowedTools",
    "ToolMcpToolAllowedToolsMcpToolFilter",
    "ToolMcpToolRequireApproval",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilter",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilterNever",
    "Tracing",
    "TracingTracingConfiguration",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Audio": "openai_generated.models.realtime_session_create_response_audio:RealtimeSessionCreateResponseAudio",
        "AudioInput": "openai_generated.models.realtime_session_create_response_audio_input:RealtimeSessionCreateResponseAudioInput",
        "AudioInputNoiseReduction": "openai_generated.models.realtime_session_create_response_audio_input_noise_reduction:RealtimeSessionCreateResponseAudioInputNoiseReduction",
        "AudioInputTurnDetection": "openai_generated.models.realtime_audio_input_turn_detection:RealtimeAudioInputTurnDetection",
        "AudioInputTurnDetectionSemanticVad": "openai_generated.models.realtime_audio_input_turn_detection_semantic_vad:RealtimeAudioInputTurnDetectionSemanticVad",
        "AudioInputTurnDetectionServerVad": "openai_generated.models.realtime_audio_input_turn_detection_server_vad:RealtimeAudioInputTurnDetectionServerVad",
        "AudioOutput": "openai_generated.models.realtime_session_create_response_audio_output:RealtimeSessionCreateResponseAudioOutput",
        "RealtimeSessionCreateResponse": "openai_generated.models.realtime_session_create_response",
        "Tool": "openai_generated.models.realtime_session_create_response_tool:RealtimeSessionCreateResponseTool",
        "ToolChoice": "openai_generated.models.realtime_session_create_response_tool_choice:RealtimeSessionCreateResponseToolChoice",
        "ToolMcpTool": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpTool",
        "ToolMcpToolAllowedToolsMcpToolFilter": "openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "ToolMcpToolRequireApprovalMcpToolApprovalFilter": "openai_generated.models.realtime_response_create_mcp_tool_require_approval:RealtimeResponseCreateMcpToolRequireApproval",
        "ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "ToolMcpToolRequireApprovalMcpToolApprovalFilterNever": "openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "TracingTracingConfiguration": "openai_generated.models.realtime_session_create_response_tracing:RealtimeSessionCreateResponseTracing",
    },
)

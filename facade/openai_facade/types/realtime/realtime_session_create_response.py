# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated.models.realtime_response_create_mcp_tool import (
    RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter,
    RealtimeResponseCreateMcpToolRequireApproval,
)
from openai_generated.models.realtime_session_create_response import RealtimeSessionCreateResponseTracing
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_audio_input_turn_detection import (
        RealtimeAudioInputTurnDetection as AudioInputTurnDetection,
        RealtimeAudioInputTurnDetectionSemanticVad as AudioInputTurnDetectionSemanticVad,
        RealtimeAudioInputTurnDetectionServerVad as AudioInputTurnDetectionServerVad,
    )
    from openai_generated.models.realtime_response_create_mcp_tool import (
        RealtimeResponseCreateMcpTool as ToolMcpTool,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as ToolMcpToolAllowedToolsMcpToolFilter,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as ToolMcpToolRequireApprovalMcpToolApprovalFilterNever,
        RealtimeResponseCreateMcpToolRequireApproval as ToolMcpToolRequireApprovalMcpToolApprovalFilter,
    )
    from openai_generated.models.realtime_session_create_response import (
        RealtimeSessionCreateResponse as RealtimeSessionCreateResponse,
        RealtimeSessionCreateResponseAudio as Audio,
        RealtimeSessionCreateResponseAudioInput as AudioInput,
        RealtimeSessionCreateResponseAudioInputNoiseReduction as AudioInputNoiseReduction,
        RealtimeSessionCreateResponseAudioOutput as AudioOutput,
        RealtimeSessionCreateResponseTracing as TracingTracingConfiguration,
    )
    from openai_generated.models.realtime_session_create_response_tool import RealtimeSessionCreateResponseTool as Tool
    from openai_generated.models.realtime_session_create_response_tool_choice import (
        RealtimeSessionCreateResponseToolChoice as ToolChoice,
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
        "Audio": "openai_generated.models.realtime_session_create_response:RealtimeSessionCreateResponseAudio",
        "AudioInput": "openai_generated.models.realtime_session_create_response:RealtimeSessionCreateResponseAudioInput",
        "AudioInputNoiseReduction": "openai_generated.models.realtime_session_create_response:RealtimeSessionCreateResponseAudioInputNoiseReduction",
        "AudioInputTurnDetection": "openai_generated.models.realtime_audio_input_turn_detection:RealtimeAudioInputTurnDetection",
        "AudioInputTurnDetectionSemanticVad": "openai_generated.models.realtime_audio_input_turn_detection:RealtimeAudioInputTurnDetectionSemanticVad",
        "AudioInputTurnDetectionServerVad": "openai_generated.models.realtime_audio_input_turn_detection:RealtimeAudioInputTurnDetectionServerVad",
        "AudioOutput": "openai_generated.models.realtime_session_create_response:RealtimeSessionCreateResponseAudioOutput",
        "RealtimeSessionCreateResponse": "openai_generated.models.realtime_session_create_response",
        "Tool": "openai_generated.models.realtime_session_create_response_tool:RealtimeSessionCreateResponseTool",
        "ToolChoice": "openai_generated.models.realtime_session_create_response_tool_choice:RealtimeSessionCreateResponseToolChoice",
        "ToolMcpTool": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpTool",
        "ToolMcpToolAllowedToolsMcpToolFilter": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "ToolMcpToolRequireApprovalMcpToolApprovalFilter": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolRequireApproval",
        "ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "ToolMcpToolRequireApprovalMcpToolApprovalFilterNever": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "TracingTracingConfiguration": "openai_generated.models.realtime_session_create_response:RealtimeSessionCreateResponseTracing",
    },
)

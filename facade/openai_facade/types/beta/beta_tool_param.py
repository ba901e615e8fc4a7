# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter_param import (
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as McpAllowedToolsMcpToolFilter,
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as McpRequireApprovalMcpToolApprovalFilterAlways,
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as McpRequireApprovalMcpToolApprovalFilterNever,
    )
    from openai_generated.params.beta_tool_code_interpreter_container_code_interpreter_tool_auto_network_policy_param import (
        BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam as CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )
    from openai_generated.params.beta_tool_image_generation_svg_param import (
        BetaToolImageGenerationSvgParam as ImageGenerationSvg,
        BetaToolImageGenerationSvgReasoningParam as ImageGenerationSvgReasoning,
    )
    from openai_generated.params.beta_tool_param import (
        BetaProgrammaticToolCallingParam as ProgrammaticToolCalling,
        BetaRealtimeResponseCreateMcpToolParam as Mcp,
        BetaRealtimeResponseCreateMcpToolRequireApprovalParam as McpRequireApprovalMcpToolApprovalFilter,
        BetaToolCodeInterpreterContainerCodeInterpreterToolAutoParam as CodeInterpreterContainerCodeInterpreterToolAuto,
        BetaToolCodeInterpreterParam as CodeInterpreter,
        BetaToolImageGenerationInputImageMaskParam as ImageGenerationInputImageMask,
        BetaToolImageGenerationParam as ImageGeneration,
        BetaToolLocalShellParam as LocalShell,
        BetaToolParam as BetaToolParam,
    )


CodeInterpreterContainer: TypeAlias = str | params.BetaToolCodeInterpreterContainerCodeInterpreterToolAutoParam
"""Code interpreter container."""

McpAllowedTools: TypeAlias = params.BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | list[str]
"""MCP allowed tools."""

McpRequireApproval: TypeAlias = (
    Literal["always", "never"] | params.BetaRealtimeResponseCreateMcpToolRequireApprovalParam
)
"""MCP require approval."""

__all__ = [
    "BetaToolParam",
    "CodeInterpreter",
    "CodeInterpreterContainer",
    "CodeInterpreterContainerCodeInterpreterToolAuto",
    "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
    "ImageGeneration",
    "ImageGenerationInputImageMask",
    "ImageGenerationSvg",
    "ImageGenerationSvgReasoning",
    "LocalShell",
    "Mcp",
    "McpAllowedTools",
    "McpAllowedToolsMcpToolFilter",
    "McpRequireApproval",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
    "ProgrammaticToolCalling",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaToolParam": "openai_generated.params.beta_tool_param",
        "CodeInterpreter": "openai_generated.params.beta_tool_param:BetaToolCodeInterpreterParam",
        "CodeInterpreterContainerCodeInterpreterToolAuto": "openai_generated.params.beta_tool_param:BetaToolCodeInterpreterContainerCodeInterpreterToolAutoParam",
        "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "openai_generated.params.beta_tool_code_interpreter_container_code_interpreter_tool_auto_network_policy_param:BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam",
        "ImageGeneration": "openai_generated.params.beta_tool_param:BetaToolImageGenerationParam",
        "ImageGenerationInputImageMask": "openai_generated.params.beta_tool_param:BetaToolImageGenerationInputImageMaskParam",
        "ImageGenerationSvg": "openai_generated.params.beta_tool_image_generation_svg_param:BetaToolImageGenerationSvgParam",
        "ImageGenerationSvgReasoning": "openai_generated.params.beta_tool_image_generation_svg_param:BetaToolImageGenerationSvgReasoningParam",
        "LocalShell": "openai_generated.params.beta_tool_param:BetaToolLocalShellParam",
        "Mcp": "openai_generated.params.beta_tool_param:BetaRealtimeResponseCreateMcpToolParam",
        "McpAllowedToolsMcpToolFilter": "openai_generated.params.beta_realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter_param:BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "McpRequireApprovalMcpToolApprovalFilter": "openai_generated.params.beta_tool_param:BetaRealtimeResponseCreateMcpToolRequireApprovalParam",
        "McpRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.params.beta_realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter_param:BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "McpRequireApprovalMcpToolApprovalFilterNever": "openai_generated.params.beta_realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter_param:BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "ProgrammaticToolCalling": "openai_generated.params.beta_tool_param:BetaProgrammaticToolCallingParam",
    },
)

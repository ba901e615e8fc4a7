# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_tool_image_generation_svg_param import (
        BetaToolImageGenerationSvgParam as ImageGenerationSvg,
        BetaToolImageGenerationSvgReasoningParam as ImageGenerationSvgReasoning,
    )
    from openai_generated.params.realtime_response_create_mcp_tool_param import (
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as McpAllowedToolsMcpToolFilter,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as McpRequireApprovalMcpToolApprovalFilterAlways,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as McpRequireApprovalMcpToolApprovalFilterNever,
        RealtimeResponseCreateMcpToolParam as Mcp,
        RealtimeResponseCreateMcpToolRequireApprovalParam as McpRequireApprovalMcpToolApprovalFilter,
    )
    from openai_generated.params.tool_code_interpreter_container_code_interpreter_tool_auto_network_policy_param import (
        ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam as CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )
    from openai_generated.params.tool_param import (
        ProgrammaticToolCallingParam as ProgrammaticToolCalling,
        ToolCodeInterpreterContainerCodeInterpreterToolAutoParam as CodeInterpreterContainerCodeInterpreterToolAuto,
        ToolCodeInterpreterParam as CodeInterpreter,
        ToolImageGenerationInputImageMaskParam as ImageGenerationInputImageMask,
        ToolImageGenerationParam as ImageGeneration,
        ToolLocalShellParam as LocalShell,
        ToolParam as ParseableToolParam,
        ToolParam as ToolParam,
        WebSearchToolFiltersParam as WebSearchToolFilters,
        WebSearchToolParam as WebSearchTool,
        WebSearchToolUserLocationParam as WebSearchToolUserLocation,
    )


CodeInterpreterContainer: TypeAlias = str | params.ToolCodeInterpreterContainerCodeInterpreterToolAutoParam
"""Code interpreter container."""

McpAllowedTools: TypeAlias = params.RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | list[str]
"""MCP allowed tools."""

McpRequireApproval: TypeAlias = Literal["always", "never"] | params.RealtimeResponseCreateMcpToolRequireApprovalParam
"""MCP require approval."""

__all__ = [
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
    "ParseableToolParam",
    "ProgrammaticToolCalling",
    "ToolParam",
    "WebSearchTool",
    "WebSearchToolFilters",
    "WebSearchToolUserLocation",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CodeInterpreter": "openai_generated.params.tool_param:ToolCodeInterpreterParam",
        "CodeInterpreterContainerCodeInterpreterToolAuto": "openai_generated.params.tool_param:ToolCodeInterpreterContainerCodeInterpreterToolAutoParam",
        "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "openai_generated.params.tool_code_interpreter_container_code_interpreter_tool_auto_network_policy_param:ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam",
        "ImageGeneration": "openai_generated.params.tool_param:ToolImageGenerationParam",
        "ImageGenerationInputImageMask": "openai_generated.params.tool_param:ToolImageGenerationInputImageMaskParam",
        "ImageGenerationSvg": "openai_generated.params.beta_tool_image_generation_svg_param:BetaToolImageGenerationSvgParam",
        "ImageGenerationSvgReasoning": "openai_generated.params.beta_tool_image_generation_svg_param:BetaToolImageGenerationSvgReasoningParam",
        "LocalShell": "openai_generated.params.tool_param:ToolLocalShellParam",
        "Mcp": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolParam",
        "McpAllowedToolsMcpToolFilter": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "McpRequireApprovalMcpToolApprovalFilter": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolRequireApprovalParam",
        "McpRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "McpRequireApprovalMcpToolApprovalFilterNever": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "ParseableToolParam": "openai_generated.params.tool_param:ToolParam",
        "ProgrammaticToolCalling": "openai_generated.params.tool_param:ProgrammaticToolCallingParam",
        "ToolParam": "openai_generated.params.tool_param",
        "WebSearchTool": "openai_generated.params.tool_param:WebSearchToolParam",
        "WebSearchToolFilters": "openai_generated.params.tool_param:WebSearchToolFiltersParam",
        "WebSearchToolUserLocation": "openai_generated.params.tool_param:WebSearchToolUserLocationParam",
    },
)

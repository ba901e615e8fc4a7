# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter import (
    RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter,
)
from openai_generated.models.realtime_response_create_mcp_tool_require_approval import (
    RealtimeResponseCreateMcpToolRequireApproval,
)
from openai_generated.models.tool_code_interpreter_container_code_interpreter_tool_auto import (
    ToolCodeInterpreterContainerCodeInterpreterToolAuto,
)
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_tool_image_generation_svg import BetaToolImageGenerationSvg as ImageGenerationSvg
    from openai_generated.models.beta_tool_image_generation_svg_reasoning import (
        BetaToolImageGenerationSvgReasoning as ImageGenerationSvgReasoning,
    )
    from openai_generated.models.programmatic_tool_calling_param import (
        ProgrammaticToolCallingParam as ProgrammaticToolCalling,
    )
    from openai_generated.models.realtime_response_create_mcp_tool import RealtimeResponseCreateMcpTool as Mcp
    from openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter import (
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterAlways,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterNever,
    )
    from openai_generated.models.realtime_response_create_mcp_tool_require_approval import (
        RealtimeResponseCreateMcpToolRequireApproval as McpRequireApprovalMcpToolApprovalFilter,
    )
    from openai_generated.models.tool import Tool as Tool
    from openai_generated.models.tool_code_interpreter import ToolCodeInterpreter as CodeInterpreter
    from openai_generated.models.tool_code_interpreter_container_code_interpreter_tool_auto import (
        ToolCodeInterpreterContainerCodeInterpreterToolAuto as CodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from openai_generated.models.tool_code_interpreter_container_code_interpreter_tool_auto_network_policy import (
        ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy as CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )
    from openai_generated.models.tool_image_generation import ToolImageGeneration as ImageGeneration
    from openai_generated.models.tool_image_generation_input_image_mask import (
        ToolImageGenerationInputImageMask as ImageGenerationInputImageMask,
    )
    from openai_generated.models.tool_local_shell import ToolLocalShell as LocalShell
    from openai_generated.models.web_search_tool_filters import WebSearchToolFilters as WebSearchToolFilters
    from openai_generated.models.web_search_tool_user_location import (
        WebSearchToolUserLocation as WebSearchToolUserLocation,
    )


CodeInterpreterContainer: TypeAlias = str | ToolCodeInterpreterContainerCodeInterpreterToolAuto
"""Code interpreter container."""

McpAllowedTools: TypeAlias = RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter | list[str]
"""MCP allowed tools."""

McpRequireApproval: TypeAlias = Literal["always", "never"] | RealtimeResponseCreateMcpToolRequireApproval
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
    "ProgrammaticToolCalling",
    "Tool",
    "WebSearchToolFilters",
    "WebSearchToolUserLocation",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CodeInterpreter": "openai_generated.models.tool_code_interpreter:ToolCodeInterpreter",
        "CodeInterpreterContainerCodeInterpreterToolAuto": "openai_generated.models.tool_code_interpreter_container_code_interpreter_tool_auto:ToolCodeInterpreterContainerCodeInterpreterToolAuto",
        "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "openai_generated.models.tool_code_interpreter_container_code_interpreter_tool_auto_network_policy:ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
        "ImageGeneration": "openai_generated.models.tool_image_generation:ToolImageGeneration",
        "ImageGenerationInputImageMask": "openai_generated.models.tool_image_generation_input_image_mask:ToolImageGenerationInputImageMask",
        "ImageGenerationSvg": "openai_generated.models.beta_tool_image_generation_svg:BetaToolImageGenerationSvg",
        "ImageGenerationSvgReasoning": "openai_generated.models.beta_tool_image_generation_svg_reasoning:BetaToolImageGenerationSvgReasoning",
        "LocalShell": "openai_generated.models.tool_local_shell:ToolLocalShell",
        "Mcp": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpTool",
        "McpAllowedToolsMcpToolFilter": "openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "McpRequireApprovalMcpToolApprovalFilter": "openai_generated.models.realtime_response_create_mcp_tool_require_approval:RealtimeResponseCreateMcpToolRequireApproval",
        "McpRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "McpRequireApprovalMcpToolApprovalFilterNever": "openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "ProgrammaticToolCalling": "openai_generated.models.programmatic_tool_calling_param:ProgrammaticToolCallingParam",
        "Tool": "openai_generated.models.tool",
        "WebSearchToolFilters": "openai_generated.models.web_search_tool_filters",
        "WebSearchToolUserLocation": "openai_generated.models.web_search_tool_user_location",
    },
)

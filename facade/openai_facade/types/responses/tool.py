# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated.models.realtime_response_create_mcp_tool import (
    RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter,
    RealtimeResponseCreateMcpToolRequireApproval,
)
from openai_generated.models.tool_code_interpreter import ToolCodeInterpreterContainerCodeInterpreterToolAuto
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_tool_image_generation_svg import (
        BetaToolImageGenerationSvg as ImageGenerationSvg,
        BetaToolImageGenerationSvgReasoning as ImageGenerationSvgReasoning,
    )
    from openai_generated.models.programmatic_tool_calling_param import (
        ProgrammaticToolCallingParam as ProgrammaticToolCalling,
    )
    from openai_generated.models.realtime_response_create_mcp_tool import (
        RealtimeResponseCreateMcpTool as Mcp,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterAlways,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterNever,
        RealtimeResponseCreateMcpToolRequireApproval as McpRequireApprovalMcpToolApprovalFilter,
    )
    from openai_generated.models.tool import Tool as Tool
    from openai_generated.models.tool_code_interpreter import (
        ToolCodeInterpreter as CodeInterpreter,
        ToolCodeInterpreterContainerCodeInterpreterToolAuto as CodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from openai_generated.models.tool_code_interpreter_container_code_interpreter_tool_auto_network_policy import (
        ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy as CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )
    from openai_generated.models.tool_image_generation import (
        ToolImageGeneration as ImageGeneration,
        ToolImageGenerationInputImageMask as ImageGenerationInputImageMask,
    )
    from openai_generated.models.tool_local_shell import ToolLocalShell as LocalShell
    from openai_generated.models.web_search_tool import (
        WebSearchToolFilters as WebSearchToolFilters,
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
        "CodeInterpreterContainerCodeInterpreterToolAuto": "openai_generated.models.tool_code_interpreter:ToolCodeInterpreterContainerCodeInterpreterToolAuto",
        "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "openai_generated.models.tool_code_interpreter_container_code_interpreter_tool_auto_network_policy:ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
        "ImageGeneration": "openai_generated.models.tool_image_generation:ToolImageGeneration",
        "ImageGenerationInputImageMask": "openai_generated.models.tool_image_generation:ToolImageGenerationInputImageMask",
        "ImageGenerationSvg": "openai_generated.models.beta_tool_image_generation_svg:BetaToolImageGenerationSvg",
        "ImageGenerationSvgReasoning": "openai_generated.models.beta_tool_image_generation_svg:BetaToolImageGenerationSvgReasoning",
        "LocalShell": "openai_generated.models.tool_local_shell:ToolLocalShell",
        "Mcp": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpTool",
        "McpAllowedToolsMcpToolFilter": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "McpRequireApprovalMcpToolApprovalFilter": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolRequireApproval",
        "McpRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "McpRequireApprovalMcpToolApprovalFilterNever": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "ProgrammaticToolCalling": "openai_generated.models.programmatic_tool_calling_param:ProgrammaticToolCallingParam",
        "Tool": "openai_generated.models.tool",
        "WebSearchToolFilters": "openai_generated.models.web_search_tool",
        "WebSearchToolUserLocation": "openai_generated.models.web_search_tool",
    },
)

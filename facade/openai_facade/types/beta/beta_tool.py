# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated.models.beta_realtime_response_create_mcp_tool import (
    BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter,
    BetaRealtimeResponseCreateMcpToolRequireApproval,
)
from openai_generated.models.beta_tool_code_interpreter import BetaToolCodeInterpreterContainerCodeInterpreterToolAuto
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_programmatic_tool_calling_param import (
        BetaProgrammaticToolCallingParam as ProgrammaticToolCalling,
    )
    from openai_generated.models.beta_realtime_response_create_mcp_tool import (
        BetaRealtimeResponseCreateMcpTool as Mcp,
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter,
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterAlways,
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterNever,
        BetaRealtimeResponseCreateMcpToolRequireApproval as McpRequireApprovalMcpToolApprovalFilter,
    )
    from openai_generated.models.beta_tool import BetaTool as BetaTool
    from openai_generated.models.beta_tool_code_interpreter import (
        BetaToolCodeInterpreter as CodeInterpreter,
        BetaToolCodeInterpreterContainerCodeInterpreterToolAuto as CodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from openai_generated.models.beta_tool_code_interpreter_container_code_interpreter_tool_auto_network_policy import (
        BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy as CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )
    from openai_generated.models.beta_tool_image_generation import (
        BetaToolImageGeneration as ImageGeneration,
        BetaToolImageGenerationInputImageMask as ImageGenerationInputImageMask,
    )
    from openai_generated.models.beta_tool_image_generation_svg import (
        BetaToolImageGenerationSvg as ImageGenerationSvg,
        BetaToolImageGenerationSvgReasoning as ImageGenerationSvgReasoning,
    )
    from openai_generated.models.beta_tool_local_shell import BetaToolLocalShell as LocalShell


CodeInterpreterContainer: TypeAlias = str | BetaToolCodeInterpreterContainerCodeInterpreterToolAuto
"""Code interpreter container."""

McpAllowedTools: TypeAlias = BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter | list[str]
"""MCP allowed tools."""

McpRequireApproval: TypeAlias = Literal["always", "never"] | BetaRealtimeResponseCreateMcpToolRequireApproval
"""MCP require approval."""

__all__ = [
    "BetaTool",
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
        "BetaTool": "openai_generated.models.beta_tool",
        "CodeInterpreter": "openai_generated.models.beta_tool_code_interpreter:BetaToolCodeInterpreter",
        "CodeInterpreterContainerCodeInterpreterToolAuto": "openai_generated.models.beta_tool_code_interpreter:BetaToolCodeInterpreterContainerCodeInterpreterToolAuto",
        "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "openai_generated.models.beta_tool_code_interpreter_container_code_interpreter_tool_auto_network_policy:BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
        "ImageGeneration": "openai_generated.models.beta_tool_image_generation:BetaToolImageGeneration",
        "ImageGenerationInputImageMask": "openai_generated.models.beta_tool_image_generation:BetaToolImageGenerationInputImageMask",
        "ImageGenerationSvg": "openai_generated.models.beta_tool_image_generation_svg:BetaToolImageGenerationSvg",
        "ImageGenerationSvgReasoning": "openai_generated.models.beta_tool_image_generation_svg:BetaToolImageGenerationSvgReasoning",
        "LocalShell": "openai_generated.models.beta_tool_local_shell:BetaToolLocalShell",
        "Mcp": "openai_generated.models.beta_realtime_response_create_mcp_tool:BetaRealtimeResponseCreateMcpTool",
        "McpAllowedToolsMcpToolFilter": "openai_generated.models.beta_realtime_response_create_mcp_tool:BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "McpRequireApprovalMcpToolApprovalFilter": "openai_generated.models.beta_realtime_response_create_mcp_tool:BetaRealtimeResponseCreateMcpToolRequireApproval",
        "McpRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.models.beta_realtime_response_create_mcp_tool:BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "McpRequireApprovalMcpToolApprovalFilterNever": "openai_generated.models.beta_realtime_response_create_mcp_tool:BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "ProgrammaticToolCalling": "openai_generated.models.beta_programmatic_tool_calling_param:BetaProgrammaticToolCallingParam",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_tool_search_output_item_param_tool_image_generation_svg import (
        BetaResponseToolSearchOutputItemParamToolImageGenerationSvg as ToolImageGenerationSvg,
        BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning,
    )
    from openai_generated.models.programmatic_tool_calling_param import (
        ProgrammaticToolCallingParam as ToolProgrammaticToolCalling,
    )
    from openai_generated.models.realtime_response_create_mcp_tool import (
        RealtimeResponseCreateMcpTool as ToolMcp,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as ToolMcpAllowedToolsMcpToolFilter,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as ToolMcpRequireApprovalMcpToolApprovalFilterAlways,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as ToolMcpRequireApprovalMcpToolApprovalFilterNever,
        RealtimeResponseCreateMcpToolRequireApproval as ToolMcpRequireApprovalMcpToolApprovalFilter,
    )
    from openai_generated.models.response_tool_search_output_item_param import (
        ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParam,
    )
    from openai_generated.models.tool_code_interpreter import (
        ToolCodeInterpreter as ToolCodeInterpreter,
        ToolCodeInterpreterContainerCodeInterpreterToolAuto as ToolCodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from openai_generated.models.tool_image_generation import (
        ToolImageGeneration as ToolImageGeneration,
        ToolImageGenerationInputImageMask as ToolImageGenerationInputImageMask,
    )
    from openai_generated.models.tool_local_shell import ToolLocalShell as ToolLocalShell
    from openai_generated.params.tool_code_interpreter_container_code_interpreter_tool_auto_network_policy_param import (
        ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam as ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )
    from openai_generated.params.tool_param import ToolParam as Tool


ToolCodeInterpreterContainer: TypeAlias = str | params.ToolCodeInterpreterContainerCodeInterpreterToolAutoParam
"""Tool code interpreter container."""

ToolMcpAllowedTools: TypeAlias = params.RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | list[str]
"""Tool MCP allowed tools."""

ToolMcpRequireApproval: TypeAlias = (
    Literal["always", "never"] | params.RealtimeResponseCreateMcpToolRequireApprovalParam
)
"""Tool MCP require approval."""

__all__ = [
    "ResponseToolSearchOutputItemParam",
    "Tool",
    "ToolCodeInterpreter",
    "ToolCodeInterpreterContainer",
    "ToolCodeInterpreterContainerCodeInterpreterToolAuto",
    "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy",
    "ToolImageGeneration",
    "ToolImageGenerationInputImageMask",
    "ToolImageGenerationSvg",
    "ToolImageGenerationSvgReasoning",
    "ToolLocalShell",
    "ToolMcp",
    "ToolMcpAllowedTools",
    "ToolMcpAllowedToolsMcpToolFilter",
    "ToolMcpRequireApproval",
    "ToolMcpRequireApprovalMcpToolApprovalFilter",
    "ToolMcpRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpRequireApprovalMcpToolApprovalFilterNever",
    "ToolProgrammaticToolCalling",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseToolSearchOutputItemParam": "openai_generated.models.response_tool_search_output_item_param",
        "Tool": "openai_generated.params.tool_param:ToolParam",
        "ToolCodeInterpreter": "openai_generated.models.tool_code_interpreter",
        "ToolCodeInterpreterContainerCodeInterpreterToolAuto": "openai_generated.models.tool_code_interpreter",
        "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "openai_generated.params.tool_code_interpreter_container_code_interpreter_tool_auto_network_policy_param:ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam",
        "ToolImageGeneration": "openai_generated.models.tool_image_generation",
        "ToolImageGenerationInputImageMask": "openai_generated.models.tool_image_generation",
        "ToolImageGenerationSvg": "openai_generated.models.beta_response_tool_search_output_item_param_tool_image_generation_svg:BetaResponseToolSearchOutputItemParamToolImageGenerationSvg",
        "ToolImageGenerationSvgReasoning": "openai_generated.models.beta_response_tool_search_output_item_param_tool_image_generation_svg:BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning",
        "ToolLocalShell": "openai_generated.models.tool_local_shell",
        "ToolMcp": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpTool",
        "ToolMcpAllowedToolsMcpToolFilter": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "ToolMcpRequireApprovalMcpToolApprovalFilter": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolRequireApproval",
        "ToolMcpRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "ToolMcpRequireApprovalMcpToolApprovalFilterNever": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "ToolProgrammaticToolCalling": "openai_generated.models.programmatic_tool_calling_param:ProgrammaticToolCallingParam",
    },
)

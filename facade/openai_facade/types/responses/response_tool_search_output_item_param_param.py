# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_tool_search_output_item_param_tool_image_generation_svg import (
        BetaResponseToolSearchOutputItemParamToolImageGenerationSvg as ToolImageGenerationSvg,
        BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning,
    )
    from openai_generated.params.realtime_response_create_mcp_tool_param import (
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as ToolMcpAllowedToolsMcpToolFilter,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as ToolMcpRequireApprovalMcpToolApprovalFilterAlways,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as ToolMcpRequireApprovalMcpToolApprovalFilterNever,
        RealtimeResponseCreateMcpToolParam as ToolMcp,
        RealtimeResponseCreateMcpToolRequireApprovalParam as ToolMcpRequireApprovalMcpToolApprovalFilter,
    )
    from openai_generated.params.response_tool_search_output_item_param import (
        ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParamParam,
    )
    from openai_generated.params.tool_code_interpreter_container_code_interpreter_tool_auto_network_policy_param import (
        ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam as ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )
    from openai_generated.params.tool_param import (
        ProgrammaticToolCallingParam as ToolProgrammaticToolCalling,
        ToolCodeInterpreterContainerCodeInterpreterToolAutoParam as ToolCodeInterpreterContainerCodeInterpreterToolAuto,
        ToolCodeInterpreterParam as ToolCodeInterpreter,
        ToolImageGenerationInputImageMaskParam as ToolImageGenerationInputImageMask,
        ToolImageGenerationParam as ToolImageGeneration,
        ToolLocalShellParam as ToolLocalShell,
        ToolParam as Tool,
    )


ToolCodeInterpreterContainer: TypeAlias = str | params.ToolCodeInterpreterContainerCodeInterpreterToolAutoParam
"""Tool code interpreter container."""

ToolMcpAllowedTools: TypeAlias = params.RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | list[str]
"""Tool MCP allowed tools."""

ToolMcpRequireApproval: TypeAlias = (
    Literal["always", "never"] | params.RealtimeResponseCreateMcpToolRequireApprovalParam
)
"""Tool MCP require approval."""

__all__ = [
    "ResponseToolSearchOutputItemParamParam",
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
        "ResponseToolSearchOutputItemParamParam": "openai_generated.params.response_tool_search_output_item_param:ResponseToolSearchOutputItemParam",
        "Tool": "openai_generated.params.tool_param:ToolParam",
        "ToolCodeInterpreter": "openai_generated.params.tool_param:ToolCodeInterpreterParam",
        "ToolCodeInterpreterContainerCodeInterpreterToolAuto": "openai_generated.params.tool_param:ToolCodeInterpreterContainerCodeInterpreterToolAutoParam",
        "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "openai_generated.params.tool_code_interpreter_container_code_interpreter_tool_auto_network_policy_param:ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam",
        "ToolImageGeneration": "openai_generated.params.tool_param:ToolImageGenerationParam",
        "ToolImageGenerationInputImageMask": "openai_generated.params.tool_param:ToolImageGenerationInputImageMaskParam",
        "ToolImageGenerationSvg": "openai_generated.params.beta_response_tool_search_output_item_param_tool_image_generation_svg:BetaResponseToolSearchOutputItemParamToolImageGenerationSvg",
        "ToolImageGenerationSvgReasoning": "openai_generated.params.beta_response_tool_search_output_item_param_tool_image_generation_svg:BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning",
        "ToolLocalShell": "openai_generated.params.tool_param:ToolLocalShellParam",
        "ToolMcp": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolParam",
        "ToolMcpAllowedToolsMcpToolFilter": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "ToolMcpRequireApprovalMcpToolApprovalFilter": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolRequireApprovalParam",
        "ToolMcpRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "ToolMcpRequireApprovalMcpToolApprovalFilterNever": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "ToolProgrammaticToolCalling": "openai_generated.params.tool_param:ProgrammaticToolCallingParam",
    },
)

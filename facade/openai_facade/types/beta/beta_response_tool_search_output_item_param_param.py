# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_agent_tag_param import BetaAgentTagParam as Agent
    from openai_generated.params.beta_realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter_param import (
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as ToolMcpAllowedToolsMcpToolFilter,
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as ToolMcpRequireApprovalMcpToolApprovalFilterAlways,
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as ToolMcpRequireApprovalMcpToolApprovalFilterNever,
    )
    from openai_generated.params.beta_response_tool_search_output_item_param import (
        BetaResponseToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParamParam,
    )
    from openai_generated.params.beta_response_tool_search_output_item_param_tool_image_generation_svg import (
        BetaResponseToolSearchOutputItemParamToolImageGenerationSvg as ToolImageGenerationSvg,
        BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning,
    )
    from openai_generated.params.beta_tool_code_interpreter_container_code_interpreter_tool_auto_network_policy_param import (
        BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam as ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )
    from openai_generated.params.beta_tool_param import (
        BetaProgrammaticToolCallingParam as ToolProgrammaticToolCalling,
        BetaRealtimeResponseCreateMcpToolParam as ToolMcp,
        BetaRealtimeResponseCreateMcpToolRequireApprovalParam as ToolMcpRequireApprovalMcpToolApprovalFilter,
        BetaToolCodeInterpreterContainerCodeInterpreterToolAutoParam as ToolCodeInterpreterContainerCodeInterpreterToolAuto,
        BetaToolCodeInterpreterParam as ToolCodeInterpreter,
        BetaToolImageGenerationInputImageMaskParam as ToolImageGenerationInputImageMask,
        BetaToolImageGenerationParam as ToolImageGeneration,
        BetaToolLocalShellParam as ToolLocalShell,
        BetaToolParam as Tool,
    )


ToolCodeInterpreterContainer: TypeAlias = str | params.BetaToolCodeInterpreterContainerCodeInterpreterToolAutoParam
"""Tool code interpreter container."""

ToolMcpAllowedTools: TypeAlias = params.BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | list[str]
"""Tool MCP allowed tools."""

ToolMcpRequireApproval: TypeAlias = (
    Literal["always", "never"] | params.BetaRealtimeResponseCreateMcpToolRequireApprovalParam
)
"""Tool MCP require approval."""

__all__ = [
    "Agent",
    "BetaResponseToolSearchOutputItemParamParam",
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
        "Agent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "BetaResponseToolSearchOutputItemParamParam": "openai_generated.params.beta_response_tool_search_output_item_param:BetaResponseToolSearchOutputItemParam",
        "Tool": "openai_generated.params.beta_tool_param:BetaToolParam",
        "ToolCodeInterpreter": "openai_generated.params.beta_tool_param:BetaToolCodeInterpreterParam",
        "ToolCodeInterpreterContainerCodeInterpreterToolAuto": "openai_generated.params.beta_tool_param:BetaToolCodeInterpreterContainerCodeInterpreterToolAutoParam",
        "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "openai_generated.params.beta_tool_code_interpreter_container_code_interpreter_tool_auto_network_policy_param:BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam",
        "ToolImageGeneration": "openai_generated.params.beta_tool_param:BetaToolImageGenerationParam",
        "ToolImageGenerationInputImageMask": "openai_generated.params.beta_tool_param:BetaToolImageGenerationInputImageMaskParam",
        "ToolImageGenerationSvg": "openai_generated.params.beta_response_tool_search_output_item_param_tool_image_generation_svg:BetaResponseToolSearchOutputItemParamToolImageGenerationSvg",
        "ToolImageGenerationSvgReasoning": "openai_generated.params.beta_response_tool_search_output_item_param_tool_image_generation_svg:BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning",
        "ToolLocalShell": "openai_generated.params.beta_tool_param:BetaToolLocalShellParam",
        "ToolMcp": "openai_generated.params.beta_tool_param:BetaRealtimeResponseCreateMcpToolParam",
        "ToolMcpAllowedToolsMcpToolFilter": "openai_generated.params.beta_realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter_param:BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "ToolMcpRequireApprovalMcpToolApprovalFilter": "openai_generated.params.beta_tool_param:BetaRealtimeResponseCreateMcpToolRequireApprovalParam",
        "ToolMcpRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.params.beta_realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter_param:BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "ToolMcpRequireApprovalMcpToolApprovalFilterNever": "openai_generated.params.beta_realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter_param:BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "ToolProgrammaticToolCalling": "openai_generated.params.beta_tool_param:BetaProgrammaticToolCallingParam",
    },
)

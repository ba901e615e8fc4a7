# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_response_tool_search_output_item_param_tool_image_generation_svg import (
        BetaResponseToolSearchOutputItemParamToolImageGenerationSvg as ToolImageGenerationSvg,
    )
    from openai_generated.params.beta_response_tool_search_output_item_param_tool_image_generation_svg_reasoning import (
        BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning,
    )
    from openai_generated.params.programmatic_tool_calling_param import (
        ProgrammaticToolCallingParam as ToolProgrammaticToolCalling,
    )
    from openai_generated.params.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter_param import (
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as ToolMcpAllowedToolsMcpToolFilter,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as ToolMcpRequireApprovalMcpToolApprovalFilterAlways,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as ToolMcpRequireApprovalMcpToolApprovalFilterNever,
    )
    from openai_generated.params.realtime_response_create_mcp_tool_param import (
        RealtimeResponseCreateMcpToolParam as ToolMcp,
    )
    from openai_generated.params.realtime_response_create_mcp_tool_require_approval_param import (
        RealtimeResponseCreateMcpToolRequireApprovalParam as ToolMcpRequireApprovalMcpToolApprovalFilter,
    )
    from openai_generated.params.response_tool_search_output_item_param import (
        ResponseToolSearchOutputItemParam as ResponseToolSearchOutputItemParamParam,
    )
    from openai_generated.params.tool_code_interpreter_container_code_interpreter_tool_auto_network_policy_param import (
        ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam as ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )
    from openai_generated.params.tool_code_interpreter_container_code_interpreter_tool_auto_param import (
        ToolCodeInterpreterContainerCodeInterpreterToolAutoParam as ToolCodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from openai_generated.params.tool_code_interpreter_param import ToolCodeInterpreterParam as ToolCodeInterpreter
    from openai_generated.params.tool_image_generation_input_image_mask_param import (
        ToolImageGenerationInputImageMaskParam as ToolImageGenerationInputImageMask,
    )
    from openai_generated.params.tool_image_generation_param import ToolImageGenerationParam as ToolImageGeneration
    from openai_generated.params.tool_local_shell_param import ToolLocalShellParam as ToolLocalShell
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
        "ToolCodeInterpreter": "openai_generated.params.tool_code_interpreter_param:ToolCodeInterpreterParam",
        "ToolCodeInterpreterContainerCodeInterpreterToolAuto": "openai_generated.params.tool_code_interpreter_container_code_interpreter_tool_auto_param:ToolCodeInterpreterContainerCodeInterpreterToolAutoParam",
        "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "openai_generated.params.tool_code_interpreter_container_code_interpreter_tool_auto_network_policy_param:ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam",
        "ToolImageGeneration": "openai_generated.params.tool_image_generation_param:ToolImageGenerationParam",
        "ToolImageGenerationInputImageMask": "openai_generated.params.tool_image_generation_input_image_mask_param:ToolImageGenerationInputImageMaskParam",
        "ToolImageGenerationSvg": "openai_generated.params.beta_response_tool_search_output_item_param_tool_image_generation_svg:BetaResponseToolSearchOutputItemParamToolImageGenerationSvg",
        "ToolImageGenerationSvgReasoning": "openai_generated.params.beta_response_tool_search_output_item_param_tool_image_generation_svg_reasoning:BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning",
        "ToolLocalShell": "openai_generated.params.tool_local_shell_param:ToolLocalShellParam",
        "ToolMcp": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolParam",
        "ToolMcpAllowedToolsMcpToolFilter": "openai_generated.params.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter_param:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "ToolMcpRequireApprovalMcpToolApprovalFilter": "openai_generated.params.realtime_response_create_mcp_tool_require_approval_param:RealtimeResponseCreateMcpToolRequireApprovalParam",
        "ToolMcpRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.params.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter_param:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "ToolMcpRequireApprovalMcpToolApprovalFilterNever": "openai_generated.params.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter_param:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "ToolProgrammaticToolCalling": "openai_generated.params.programmatic_tool_calling_param:ProgrammaticToolCallingParam",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_agent_tag_param import BetaAgentTagParam as Agent
    from openai_generated.params.beta_auto_code_interpreter_tool_param import (
        BetaAutoCodeInterpreterToolParam as ToolCodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from openai_generated.params.beta_auto_code_interpreter_tool_param_network_policy import (
        BetaAutoCodeInterpreterToolParamNetworkPolicy as ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )
    from openai_generated.params.beta_code_interpreter_tool_param import (
        BetaCodeInterpreterToolParam as ToolCodeInterpreter,
    )
    from openai_generated.params.beta_image_gen_tool_input_image_mask_param import (
        BetaImageGenToolInputImageMaskParam as ToolImageGenerationInputImageMask,
    )
    from openai_generated.params.beta_image_gen_tool_param import BetaImageGenToolParam as ToolImageGeneration
    from openai_generated.params.beta_local_shell_tool_param import BetaLocalShellToolParam as ToolLocalShell
    from openai_generated.params.beta_mcp_tool_filter_param import (
        BetaMCPToolFilterParam as ToolMcpAllowedToolsMcpToolFilter,
        BetaMCPToolFilterParam as ToolMcpRequireApprovalMcpToolApprovalFilterAlways,
        BetaMCPToolFilterParam as ToolMcpRequireApprovalMcpToolApprovalFilterNever,
    )
    from openai_generated.params.beta_mcp_tool_param import BetaMCPToolParam as ToolMcp
    from openai_generated.params.beta_mcp_tool_require_approval_param import (
        BetaMCPToolRequireApprovalParam as ToolMcpRequireApprovalMcpToolApprovalFilter,
    )
    from openai_generated.params.beta_programmatic_tool_calling_param import (
        BetaProgrammaticToolCallingParam as ToolProgrammaticToolCalling,
    )
    from openai_generated.params.beta_response_tool_search_output_item_param_tool_image_generation_svg import (
        BetaResponseToolSearchOutputItemParamToolImageGenerationSvg as ToolImageGenerationSvg,
    )
    from openai_generated.params.beta_response_tool_search_output_item_param_tool_image_generation_svg_reasoning import (
        BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning,
    )
    from openai_generated.params.beta_tool_param import BetaToolParam as Tool
    from openai_generated.params.beta_tool_search_output_item_param import (
        BetaToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParamParam,
    )


ToolCodeInterpreterContainer: TypeAlias = str | params.BetaAutoCodeInterpreterToolParam
"""Tool code interpreter container."""

ToolMcpAllowedTools: TypeAlias = params.BetaMCPToolFilterParam | list[str]
"""Tool MCP allowed tools."""

ToolMcpRequireApproval: TypeAlias = Literal["always", "never"] | params.BetaMCPToolRequireApprovalParam
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
        "BetaResponseToolSearchOutputItemParamParam": "openai_generated.params.beta_tool_search_output_item_param:BetaToolSearchOutputItemParam",
        "Tool": "openai_generated.params.beta_tool_param:BetaToolParam",
        "ToolCodeInterpreter": "openai_generated.params.beta_code_interpreter_tool_param:BetaCodeInterpreterToolParam",
        "ToolCodeInterpreterContainerCodeInterpreterToolAuto": "openai_generated.params.beta_auto_code_interpreter_tool_param:BetaAutoCodeInterpreterToolParam",
        "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "openai_generated.params.beta_auto_code_interpreter_tool_param_network_policy:BetaAutoCodeInterpreterToolParamNetworkPolicy",
        "ToolImageGeneration": "openai_generated.params.beta_image_gen_tool_param:BetaImageGenToolParam",
        "ToolImageGenerationInputImageMask": "openai_generated.params.beta_image_gen_tool_input_image_mask_param:BetaImageGenToolInputImageMaskParam",
        "ToolImageGenerationSvg": "openai_generated.params.beta_response_tool_search_output_item_param_tool_image_generation_svg:BetaResponseToolSearchOutputItemParamToolImageGenerationSvg",
        "ToolImageGenerationSvgReasoning": "openai_generated.params.beta_response_tool_search_output_item_param_tool_image_generation_svg_reasoning:BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning",
        "ToolLocalShell": "openai_generated.params.beta_local_shell_tool_param:BetaLocalShellToolParam",
        "ToolMcp": "openai_generated.params.beta_mcp_tool_param:BetaMCPToolParam",
        "ToolMcpAllowedToolsMcpToolFilter": "openai_generated.params.beta_mcp_tool_filter_param:BetaMCPToolFilterParam",
        "ToolMcpRequireApprovalMcpToolApprovalFilter": "openai_generated.params.beta_mcp_tool_require_approval_param:BetaMCPToolRequireApprovalParam",
        "ToolMcpRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.params.beta_mcp_tool_filter_param:BetaMCPToolFilterParam",
        "ToolMcpRequireApprovalMcpToolApprovalFilterNever": "openai_generated.params.beta_mcp_tool_filter_param:BetaMCPToolFilterParam",
        "ToolProgrammaticToolCalling": "openai_generated.params.beta_programmatic_tool_calling_param:BetaProgrammaticToolCallingParam",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam as Agent
    from openai_generated.models.beta_auto_code_interpreter_tool_param import (
        BetaAutoCodeInterpreterToolParam as ToolCodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from openai_generated.models.beta_code_interpreter_tool import BetaCodeInterpreterTool as ToolCodeInterpreter
    from openai_generated.models.beta_image_gen_tool import BetaImageGenTool as ToolImageGeneration
    from openai_generated.models.beta_image_gen_tool_input_image_mask import (
        BetaImageGenToolInputImageMask as ToolImageGenerationInputImageMask,
    )
    from openai_generated.models.beta_local_shell_tool_param import BetaLocalShellToolParam as ToolLocalShell
    from openai_generated.models.beta_mcp_tool import BetaMCPTool as ToolMcp
    from openai_generated.models.beta_mcp_tool_filter import (
        BetaMCPToolFilter as ToolMcpAllowedToolsMcpToolFilter,
        BetaMCPToolFilter as ToolMcpRequireApprovalMcpToolApprovalFilterAlways,
        BetaMCPToolFilter as ToolMcpRequireApprovalMcpToolApprovalFilterNever,
    )
    from openai_generated.models.beta_mcp_tool_require_approval import (
        BetaMCPToolRequireApproval as ToolMcpRequireApprovalMcpToolApprovalFilter,
    )
    from openai_generated.models.beta_programmatic_tool_calling_param import (
        BetaProgrammaticToolCallingParam as ToolProgrammaticToolCalling,
    )
    from openai_generated.models.beta_response_tool_search_output_item_param_tool_image_generation_svg import (
        BetaResponseToolSearchOutputItemParamToolImageGenerationSvg as ToolImageGenerationSvg,
    )
    from openai_generated.models.beta_response_tool_search_output_item_param_tool_image_generation_svg_reasoning import (
        BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning,
    )
    from openai_generated.models.beta_tool_search_output_item_param import (
        BetaToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParam,
    )
    from openai_generated.params.beta_auto_code_interpreter_tool_param_network_policy import (
        BetaAutoCodeInterpreterToolParamNetworkPolicy as ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )
    from openai_generated.params.beta_tool_param import BetaToolParam as Tool


ToolCodeInterpreterContainer: TypeAlias = str | params.BetaAutoCodeInterpreterToolParam
"""Tool code interpreter container."""

ToolMcpAllowedTools: TypeAlias = params.BetaMCPToolFilterParam | list[str]
"""Tool MCP allowed tools."""

ToolMcpRequireApproval: TypeAlias = Literal["always", "never"] | params.BetaMCPToolRequireApprovalParam
"""Tool MCP require approval."""

__all__ = [
    "Agent",
    "BetaResponseToolSearchOutputItemParam",
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
        "Agent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "BetaResponseToolSearchOutputItemParam": "openai_generated.models.beta_tool_search_output_item_param:BetaToolSearchOutputItemParam",
        "Tool": "openai_generated.params.beta_tool_param:BetaToolParam",
        "ToolCodeInterpreter": "openai_generated.models.beta_code_interpreter_tool:BetaCodeInterpreterTool",
        "ToolCodeInterpreterContainerCodeInterpreterToolAuto": "openai_generated.models.beta_auto_code_interpreter_tool_param:BetaAutoCodeInterpreterToolParam",
        "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "openai_generated.params.beta_auto_code_interpreter_tool_param_network_policy:BetaAutoCodeInterpreterToolParamNetworkPolicy",
        "ToolImageGeneration": "openai_generated.models.beta_image_gen_tool:BetaImageGenTool",
        "ToolImageGenerationInputImageMask": "openai_generated.models.beta_image_gen_tool_input_image_mask:BetaImageGenToolInputImageMask",
        "ToolImageGenerationSvg": "openai_generated.models.beta_response_tool_search_output_item_param_tool_image_generation_svg:BetaResponseToolSearchOutputItemParamToolImageGenerationSvg",
        "ToolImageGenerationSvgReasoning": "openai_generated.models.beta_response_tool_search_output_item_param_tool_image_generation_svg_reasoning:BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning",
        "ToolLocalShell": "openai_generated.models.beta_local_shell_tool_param:BetaLocalShellToolParam",
        "ToolMcp": "openai_generated.models.beta_mcp_tool:BetaMCPTool",
        "ToolMcpAllowedToolsMcpToolFilter": "openai_generated.models.beta_mcp_tool_filter:BetaMCPToolFilter",
        "ToolMcpRequireApprovalMcpToolApprovalFilter": "openai_generated.models.beta_mcp_tool_require_approval:BetaMCPToolRequireApproval",
        "ToolMcpRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.models.beta_mcp_tool_filter:BetaMCPToolFilter",
        "ToolMcpRequireApprovalMcpToolApprovalFilterNever": "openai_generated.models.beta_mcp_tool_filter:BetaMCPToolFilter",
        "ToolProgrammaticToolCalling": "openai_generated.models.beta_programmatic_tool_calling_param:BetaProgrammaticToolCallingParam",
    },
)

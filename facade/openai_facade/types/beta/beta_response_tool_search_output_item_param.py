# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_programmatic_tool_calling_param import (
        BetaProgrammaticToolCallingParam as ToolProgrammaticToolCalling,
    )
    from openai_generated.models.beta_realtime_response_create_mcp_tool import (
        BetaRealtimeResponseCreateMcpTool as ToolMcp,
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as ToolMcpAllowedToolsMcpToolFilter,
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as ToolMcpRequireApprovalMcpToolApprovalFilterAlways,
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as ToolMcpRequireApprovalMcpToolApprovalFilterNever,
        BetaRealtimeResponseCreateMcpToolRequireApproval as ToolMcpRequireApprovalMcpToolApprovalFilter,
    )
    from openai_generated.models.beta_response_tool_search_output_item_param_tool_image_generation_svg import (
        BetaResponseToolSearchOutputItemParamToolImageGenerationSvg as ToolImageGenerationSvg,
        BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning,
    )
    from openai_generated.models.beta_tool_code_interpreter import (
        BetaToolCodeInterpreter as ToolCodeInterpreter,
        BetaToolCodeInterpreterContainerCodeInterpreterToolAuto as ToolCodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from openai_generated.models.beta_tool_image_generation import (
        BetaToolImageGeneration as ToolImageGeneration,
        BetaToolImageGenerationInputImageMask as ToolImageGenerationInputImageMask,
    )
    from openai_generated.models.beta_tool_local_shell import BetaToolLocalShell as ToolLocalShell
    from openai_generated.params.beta_agent_tag_param import BetaAgentTagParam as Agent
    from openai_generated.params.beta_response_tool_search_output_item_param import (
        BetaResponseToolSearchOutputItemParam as BetaResponseToolSearchOutputItemParam,
    )
    from openai_generated.params.beta_tool_code_interpreter_container_code_interpreter_tool_auto_network_policy_param import (
        BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam as ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )
    from openai_generated.params.beta_tool_param import BetaToolParam as Tool


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
        "Agent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "BetaResponseToolSearchOutputItemParam": "openai_generated.params.beta_response_tool_search_output_item_param",
        "Tool": "openai_generated.params.beta_tool_param:BetaToolParam",
        "ToolCodeInterpreter": "openai_generated.models.beta_tool_code_interpreter:BetaToolCodeInterpreter",
        "ToolCodeInterpreterContainerCodeInterpreterToolAuto": "openai_generated.models.beta_tool_code_interpreter:BetaToolCodeInterpreterContainerCodeInterpreterToolAuto",
        "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "openai_generated.params.beta_tool_code_interpreter_container_code_interpreter_tool_auto_network_policy_param:BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam",
        "ToolImageGeneration": "openai_generated.models.beta_tool_image_generation:BetaToolImageGeneration",
        "ToolImageGenerationInputImageMask": "openai_generated.models.beta_tool_image_generation:BetaToolImageGenerationInputImageMask",
        "ToolImageGenerationSvg": "openai_generated.models.beta_response_tool_search_output_item_param_tool_image_generation_svg:BetaResponseToolSearchOutputItemParamToolImageGenerationSvg",
        "ToolImageGenerationSvgReasoning": "openai_generated.models.beta_response_tool_search_output_item_param_tool_image_generation_svg:BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning",
        "ToolLocalShell": "openai_generated.models.beta_tool_local_shell:BetaToolLocalShell",
        "ToolMcp": "openai_generated.models.beta_realtime_response_create_mcp_tool:BetaRealtimeResponseCreateMcpTool",
        "ToolMcpAllowedToolsMcpToolFilter": "openai_generated.models.beta_realtime_response_create_mcp_tool:BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "ToolMcpRequireApprovalMcpToolApprovalFilter": "openai_generated.models.beta_realtime_response_create_mcp_tool:BetaRealtimeResponseCreateMcpToolRequireApproval",
        "ToolMcpRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.models.beta_realtime_response_create_mcp_tool:BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "ToolMcpRequireApprovalMcpToolApprovalFilterNever": "openai_generated.models.beta_realtime_response_create_mcp_tool:BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "ToolProgrammaticToolCalling": "openai_generated.models.beta_programmatic_tool_calling_param:BetaProgrammaticToolCallingParam",
    },
)

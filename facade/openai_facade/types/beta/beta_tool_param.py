# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_auto_code_interpreter_tool_param import (
        BetaAutoCodeInterpreterToolParam as CodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from openai_generated.params.beta_auto_code_interpreter_tool_param_network_policy import (
        BetaAutoCodeInterpreterToolParamNetworkPolicy as CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )
    from openai_generated.params.beta_code_interpreter_tool_param import BetaCodeInterpreterToolParam as CodeInterpreter
    from openai_generated.params.beta_image_gen_tool_input_image_mask_param import (
        BetaImageGenToolInputImageMaskParam as ImageGenerationInputImageMask,
    )
    from openai_generated.params.beta_image_gen_tool_param import BetaImageGenToolParam as ImageGeneration
    from openai_generated.params.beta_local_shell_tool_param import BetaLocalShellToolParam as LocalShell
    from openai_generated.params.beta_mcp_tool_filter_param import (
        BetaMCPToolFilterParam as McpAllowedToolsMcpToolFilter,
        BetaMCPToolFilterParam as McpRequireApprovalMcpToolApprovalFilterAlways,
        BetaMCPToolFilterParam as McpRequireApprovalMcpToolApprovalFilterNever,
    )
    from openai_generated.params.beta_mcp_tool_param import BetaMCPToolParam as Mcp
    from openai_generated.params.beta_mcp_tool_require_approval_param import (
        BetaMCPToolRequireApprovalParam as McpRequireApprovalMcpToolApprovalFilter,
    )
    from openai_generated.params.beta_programmatic_tool_calling_param import (
        BetaProgrammaticToolCallingParam as ProgrammaticToolCalling,
    )
    from openai_generated.params.beta_tool_image_generation_svg_param import (
        BetaToolImageGenerationSvgParam as ImageGenerationSvg,
    )
    from openai_generated.params.beta_tool_image_generation_svg_reasoning_param import (
        BetaToolImageGenerationSvgReasoningParam as ImageGenerationSvgReasoning,
    )
    from openai_generated.params.beta_tool_param import BetaToolParam as BetaToolParam


CodeInterpreterContainer: TypeAlias = str | params.BetaAutoCodeInterpreterToolParam
"""Code interpreter container."""

McpAllowedTools: TypeAlias = params.BetaMCPToolFilterParam | list[str]
"""MCP allowed tools."""

McpRequireApproval: TypeAlias = Literal["always", "never"] | params.BetaMCPToolRequireApprovalParam
"""MCP require approval."""

__all__ = [
    "BetaToolParam",
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
        "BetaToolParam": "openai_generated.params.beta_tool_param",
        "CodeInterpreter": "openai_generated.params.beta_code_interpreter_tool_param:BetaCodeInterpreterToolParam",
        "CodeInterpreterContainerCodeInterpreterToolAuto": "openai_generated.params.beta_auto_code_interpreter_tool_param:BetaAutoCodeInterpreterToolParam",
        "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "openai_generated.params.beta_auto_code_interpreter_tool_param_network_policy:BetaAutoCodeInterpreterToolParamNetworkPolicy",
        "ImageGeneration": "openai_generated.params.beta_image_gen_tool_param:BetaImageGenToolParam",
        "ImageGenerationInputImageMask": "openai_generated.params.beta_image_gen_tool_input_image_mask_param:BetaImageGenToolInputImageMaskParam",
        "ImageGenerationSvg": "openai_generated.params.beta_tool_image_generation_svg_param:BetaToolImageGenerationSvgParam",
        "ImageGenerationSvgReasoning": "openai_generated.params.beta_tool_image_generation_svg_reasoning_param:BetaToolImageGenerationSvgReasoningParam",
        "LocalShell": "openai_generated.params.beta_local_shell_tool_param:BetaLocalShellToolParam",
        "Mcp": "openai_generated.params.beta_mcp_tool_param:BetaMCPToolParam",
        "McpAllowedToolsMcpToolFilter": "openai_generated.params.beta_mcp_tool_filter_param:BetaMCPToolFilterParam",
        "McpRequireApprovalMcpToolApprovalFilter": "openai_generated.params.beta_mcp_tool_require_approval_param:BetaMCPToolRequireApprovalParam",
        "McpRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.params.beta_mcp_tool_filter_param:BetaMCPToolFilterParam",
        "McpRequireApprovalMcpToolApprovalFilterNever": "openai_generated.params.beta_mcp_tool_filter_param:BetaMCPToolFilterParam",
        "ProgrammaticToolCalling": "openai_generated.params.beta_programmatic_tool_calling_param:BetaProgrammaticToolCallingParam",
    },
)

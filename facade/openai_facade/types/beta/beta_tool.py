# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated.models.beta_auto_code_interpreter_tool_param import BetaAutoCodeInterpreterToolParam
from openai_generated.models.beta_mcp_tool_filter import BetaMCPToolFilter
from openai_generated.models.beta_mcp_tool_require_approval import BetaMCPToolRequireApproval
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_auto_code_interpreter_tool_param import (
        BetaAutoCodeInterpreterToolParam as CodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from openai_generated.models.beta_auto_code_interpreter_tool_param_network_policy import (
        BetaAutoCodeInterpreterToolParamNetworkPolicy as CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )
    from openai_generated.models.beta_code_interpreter_tool import BetaCodeInterpreterTool as CodeInterpreter
    from openai_generated.models.beta_image_gen_tool import BetaImageGenTool as ImageGeneration
    from openai_generated.models.beta_image_gen_tool_input_image_mask import (
        BetaImageGenToolInputImageMask as ImageGenerationInputImageMask,
    )
    from openai_generated.models.beta_local_shell_tool_param import BetaLocalShellToolParam as LocalShell
    from openai_generated.models.beta_mcp_tool import BetaMCPTool as Mcp
    from openai_generated.models.beta_mcp_tool_filter import (
        BetaMCPToolFilter as McpAllowedToolsMcpToolFilter,
        BetaMCPToolFilter as McpRequireApprovalMcpToolApprovalFilterAlways,
        BetaMCPToolFilter as McpRequireApprovalMcpToolApprovalFilterNever,
    )
    from openai_generated.models.beta_mcp_tool_require_approval import (
        BetaMCPToolRequireApproval as McpRequireApprovalMcpToolApprovalFilter,
    )
    from openai_generated.models.beta_programmatic_tool_calling_param import (
        BetaProgrammaticToolCallingParam as ProgrammaticToolCalling,
    )
    from openai_generated.models.beta_tool import BetaTool as BetaTool
    from openai_generated.models.beta_tool_image_generation_svg import BetaToolImageGenerationSvg as ImageGenerationSvg
    from openai_generated.models.beta_tool_image_generation_svg_reasoning import (
        BetaToolImageGenerationSvgReasoning as ImageGenerationSvgReasoning,
    )


CodeInterpreterContainer: TypeAlias = str | BetaAutoCodeInterpreterToolParam
"""Code interpreter container."""

McpAllowedTools: TypeAlias = BetaMCPToolFilter | list[str]
"""MCP allowed tools."""

McpRequireApproval: TypeAlias = Literal["always", "never"] | BetaMCPToolRequireApproval
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
        "CodeInterpreter": "openai_generated.models.beta_code_interpreter_tool:BetaCodeInterpreterTool",
        "CodeInterpreterContainerCodeInterpreterToolAuto": "openai_generated.models.beta_auto_code_interpreter_tool_param:BetaAutoCodeInterpreterToolParam",
        "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "openai_generated.models.beta_auto_code_interpreter_tool_param_network_policy:BetaAutoCodeInterpreterToolParamNetworkPolicy",
        "ImageGeneration": "openai_generated.models.beta_image_gen_tool:BetaImageGenTool",
        "ImageGenerationInputImageMask": "openai_generated.models.beta_image_gen_tool_input_image_mask:BetaImageGenToolInputImageMask",
        "ImageGenerationSvg": "openai_generated.models.beta_tool_image_generation_svg:BetaToolImageGenerationSvg",
        "ImageGenerationSvgReasoning": "openai_generated.models.beta_tool_image_generation_svg_reasoning:BetaToolImageGenerationSvgReasoning",
        "LocalShell": "openai_generated.models.beta_local_shell_tool_param:BetaLocalShellToolParam",
        "Mcp": "openai_generated.models.beta_mcp_tool:BetaMCPTool",
        "McpAllowedToolsMcpToolFilter": "openai_generated.models.beta_mcp_tool_filter:BetaMCPToolFilter",
        "McpRequireApprovalMcpToolApprovalFilter": "openai_generated.models.beta_mcp_tool_require_approval:BetaMCPToolRequireApproval",
        "McpRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.models.beta_mcp_tool_filter:BetaMCPToolFilter",
        "McpRequireApprovalMcpToolApprovalFilterNever": "openai_generated.models.beta_mcp_tool_filter:BetaMCPToolFilter",
        "ProgrammaticToolCalling": "openai_generated.models.beta_programmatic_tool_calling_param:BetaProgrammaticToolCallingParam",
    },
)

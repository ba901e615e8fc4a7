# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_apply_patch_tool import BetaApplyPatchTool
    from openai_generated.models.beta_computer_tool import BetaComputerTool
    from openai_generated.models.beta_computer_use_preview_tool import BetaComputerUsePreviewTool
    from openai_generated.models.beta_custom_tool import BetaCustomTool
    from openai_generated.models.beta_function_shell_tool import BetaFunctionShellTool
    from openai_generated.models.beta_namespace_tool import BetaNamespaceTool
    from openai_generated.models.beta_programmatic_tool_calling_param import BetaProgrammaticToolCallingParam
    from openai_generated.models.beta_realtime_response_create_mcp_tool import BetaRealtimeResponseCreateMcpTool
    from openai_generated.models.beta_response_file_search_tool import BetaResponseFileSearchTool
    from openai_generated.models.beta_response_function_tool import BetaResponseFunctionTool
    from openai_generated.models.beta_tool_code_interpreter import BetaToolCodeInterpreter
    from openai_generated.models.beta_tool_image_generation import BetaToolImageGeneration
    from openai_generated.models.beta_tool_local_shell import BetaToolLocalShell
    from openai_generated.models.beta_tool_search_tool import BetaToolSearchTool
    from openai_generated.models.beta_web_search_preview_tool import BetaWebSearchPreviewTool
    from openai_generated.models.beta_web_search_tool import BetaWebSearchTool

    BetaTool: TypeAlias = (
        BetaResponseFunctionTool
        | BetaResponseFileSearchTool
        | BetaComputerTool
        | BetaComputerUsePreviewTool
        | BetaWebSearchTool
        | BetaRealtimeResponseCreateMcpTool
        | BetaToolCodeInterpreter
        | BetaProgrammaticToolCallingParam
        | BetaToolImageGeneration
        | BetaToolLocalShell
        | BetaFunctionShellTool
        | BetaCustomTool
        | BetaNamespaceTool
        | BetaToolSearchTool
        | BetaWebSearchPreviewTool
        | BetaApplyPatchTool
    )
    """Beta tool: one of 16 kinds, told apart by `type`."""
else:
    BetaTool = TaggedUnion(
        "BetaTool",
        __package__,
        key="type",
        variants={
            "apply_patch": "BetaApplyPatchTool",
            "code_interpreter": "BetaToolCodeInterpreter",
            "computer": "BetaComputerTool",
            "computer_use_preview": "BetaComputerUsePreviewTool",
            "custom": "BetaCustomTool",
            "file_search": "BetaResponseFileSearchTool",
            "function": "BetaResponseFunctionTool",
            "image_generation": "BetaToolImageGeneration",
            "local_shell": "BetaToolLocalShell",
            "mcp": "BetaRealtimeResponseCreateMcpTool",
            "namespace": "BetaNamespaceTool",
            "programmatic_tool_calling": "BetaProgrammaticToolCallingParam",
            "shell": "BetaFunctionShellTool",
            "tool_search": "BetaToolSearchTool",
            "web_search": "BetaWebSearchTool",
            "web_search_2025_08_26": "BetaWebSearchTool",
            "web_search_preview": "BetaWebSearchPreviewTool",
            "web_search_preview_2025_03_11": "BetaWebSearchPreviewTool",
        },
        shapes=(),
    )

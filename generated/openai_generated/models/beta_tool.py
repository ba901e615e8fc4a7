# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_apply_patch_tool_param import BetaApplyPatchToolParam
    from openai_generated.models.beta_code_interpreter_tool import BetaCodeInterpreterTool
    from openai_generated.models.beta_computer_tool import BetaComputerTool
    from openai_generated.models.beta_computer_use_preview_tool import BetaComputerUsePreviewTool
    from openai_generated.models.beta_custom_tool_param import BetaCustomToolParam
    from openai_generated.models.beta_file_search_tool_schema import BetaFileSearchToolSchema
    from openai_generated.models.beta_function_shell_tool_param import BetaFunctionShellToolParam
    from openai_generated.models.beta_function_tool_schema import BetaFunctionToolSchema
    from openai_generated.models.beta_image_gen_tool import BetaImageGenTool
    from openai_generated.models.beta_local_shell_tool_param import BetaLocalShellToolParam
    from openai_generated.models.beta_mcp_tool import BetaMCPTool
    from openai_generated.models.beta_namespace_tool_param import BetaNamespaceToolParam
    from openai_generated.models.beta_programmatic_tool_calling_param import BetaProgrammaticToolCallingParam
    from openai_generated.models.beta_tool_search_tool_param import BetaToolSearchToolParam
    from openai_generated.models.beta_web_search_preview_tool import BetaWebSearchPreviewTool
    from openai_generated.models.beta_web_search_tool import BetaWebSearchTool

    BetaTool: TypeAlias = (
        BetaFunctionToolSchema
        | BetaFileSearchToolSchema
        | BetaComputerTool
        | BetaComputerUsePreviewTool
        | BetaWebSearchTool
        | BetaMCPTool
        | BetaCodeInterpreterTool
        | BetaProgrammaticToolCallingParam
        | BetaImageGenTool
        | BetaLocalShellToolParam
        | BetaFunctionShellToolParam
        | BetaCustomToolParam
        | BetaNamespaceToolParam
        | BetaToolSearchToolParam
        | BetaWebSearchPreviewTool
        | BetaApplyPatchToolParam
    )
    """Beta tool: one of 16 kinds, told apart by `type`."""
else:
    BetaTool = TaggedUnion(
        "BetaTool",
        __package__,
        key="type",
        variants={
            "apply_patch": "BetaApplyPatchToolParam",
            "code_interpreter": "BetaCodeInterpreterTool",
            "computer": "BetaComputerTool",
            "computer_use_preview": "BetaComputerUsePreviewTool",
            "custom": "BetaCustomToolParam",
            "file_search": "BetaFileSearchToolSchema",
            "function": "BetaFunctionToolSchema",
            "image_generation": "BetaImageGenTool",
            "local_shell": "BetaLocalShellToolParam",
            "mcp": "BetaMCPTool",
            "namespace": "BetaNamespaceToolParam",
            "programmatic_tool_calling": "BetaProgrammaticToolCallingParam",
            "shell": "BetaFunctionShellToolParam",
            "tool_search": "BetaToolSearchToolParam",
            "web_search": "BetaWebSearchTool",
            "web_search_2025_08_26": "BetaWebSearchTool",
            "web_search_preview": "BetaWebSearchPreviewTool",
            "web_search_preview_2025_03_11": "BetaWebSearchPreviewTool",
        },
        shapes=(),
    )

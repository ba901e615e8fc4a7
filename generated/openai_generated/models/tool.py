# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.apply_patch_tool import ApplyPatchTool
    from openai_generated.models.computer_tool import ComputerTool
    from openai_generated.models.computer_use_preview_tool import ComputerUsePreviewTool
    from openai_generated.models.custom_tool import CustomTool
    from openai_generated.models.function_shell_tool import FunctionShellTool
    from openai_generated.models.namespace_tool import NamespaceTool
    from openai_generated.models.programmatic_tool_calling_param import ProgrammaticToolCallingParam
    from openai_generated.models.realtime_response_create_mcp_tool import RealtimeResponseCreateMcpTool
    from openai_generated.models.response_file_search_tool import ResponseFileSearchTool
    from openai_generated.models.response_function_tool import ResponseFunctionTool
    from openai_generated.models.tool_code_interpreter import ToolCodeInterpreter
    from openai_generated.models.tool_image_generation import ToolImageGeneration
    from openai_generated.models.tool_local_shell import ToolLocalShell
    from openai_generated.models.tool_search_tool import ToolSearchTool
    from openai_generated.models.web_search_preview_tool import WebSearchPreviewTool
    from openai_generated.models.web_search_tool import WebSearchTool

    Tool: TypeAlias = (
        ResponseFunctionTool
        | ResponseFileSearchTool
        | ComputerTool
        | ComputerUsePreviewTool
        | WebSearchTool
        | RealtimeResponseCreateMcpTool
        | ToolCodeInterpreter
        | ProgrammaticToolCallingParam
        | ToolImageGeneration
        | ToolLocalShell
        | FunctionShellTool
        | CustomTool
        | NamespaceTool
        | ToolSearchTool
        | WebSearchPreviewTool
        | ApplyPatchTool
    )
    """Tool: one of 16 kinds, told apart by `type`."""
else:
    Tool = TaggedUnion(
        "Tool",
        __package__,
        key="type",
        variants={
            "apply_patch": "ApplyPatchTool",
            "code_interpreter": "ToolCodeInterpreter",
            "computer": "ComputerTool",
            "computer_use_preview": "ComputerUsePreviewTool",
            "custom": "CustomTool",
            "file_search": "ResponseFileSearchTool",
            "function": "ResponseFunctionTool",
            "image_generation": "ToolImageGeneration",
            "local_shell": "ToolLocalShell",
            "mcp": "RealtimeResponseCreateMcpTool",
            "namespace": "NamespaceTool",
            "programmatic_tool_calling": "ProgrammaticToolCallingParam",
            "shell": "FunctionShellTool",
            "tool_search": "ToolSearchTool",
            "web_search": "WebSearchTool",
            "web_search_2025_08_26": "WebSearchTool",
            "web_search_preview": "WebSearchPreviewTool",
            "web_search_preview_2025_03_11": "WebSearchPreviewTool",
        },
        shapes=(),
    )

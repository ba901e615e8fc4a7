# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.assistant import Assistant as Assistant
    from openai_generated.models.assistant_tool_resources import AssistantToolResources as ToolResources
    from openai_generated.models.assistant_tool_resources_code_interpreter import (
        AssistantToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
    )
    from openai_generated.models.assistant_tool_resources_file_search import (
        AssistantToolResourcesFileSearch as ToolResourcesFileSearch,
    )
    from openai_generated.models.assistant_tool_schema import AssistantToolSchema as Tool


__all__ = ["Assistant", "Tool", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Assistant": "openai_generated.models.assistant",
        "Tool": "openai_generated.models.assistant_tool_schema:AssistantToolSchema",
        "ToolResources": "openai_generated.models.assistant_tool_resources:AssistantToolResources",
        "ToolResourcesCodeInterpreter": "openai_generated.models.assistant_tool_resources_code_interpreter:AssistantToolResourcesCodeInterpreter",
        "ToolResourcesFileSearch": "openai_generated.models.assistant_tool_resources_file_search:AssistantToolResourcesFileSearch",
    },
)

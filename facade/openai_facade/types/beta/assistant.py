# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.assistant import (
        Assistant as Assistant,
        AssistantToolResources as ToolResources,
        AssistantToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
        AssistantToolResourcesFileSearch as ToolResourcesFileSearch,
    )
    from openai_generated.models.assistant_tool_schema import AssistantToolSchema as Tool


__all__ = ["Assistant", "Tool", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Assistant": "openai_generated.models.assistant",
        "Tool": "openai_generated.models.assistant_tool_schema:AssistantToolSchema",
        "ToolResources": "openai_generated.models.assistant:AssistantToolResources",
        "ToolResourcesCodeInterpreter": "openai_generated.models.assistant:AssistantToolResourcesCodeInterpreter",
        "ToolResourcesFileSearch": "openai_generated.models.assistant:AssistantToolResourcesFileSearch",
    },
)

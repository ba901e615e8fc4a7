# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.thread import Thread as Thread
    from openai_generated.models.thread_tool_resources import ThreadToolResources as ToolResources
    from openai_generated.models.thread_tool_resources_code_interpreter import (
        ThreadToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
    )
    from openai_generated.models.thread_tool_resources_file_search import (
        ThreadToolResourcesFileSearch as ToolResourcesFileSearch,
    )


__all__ = ["Thread", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Thread": "openai_generated.models.thread",
        "ToolResources": "openai_generated.models.thread_tool_resources:ThreadToolResources",
        "ToolResourcesCodeInterpreter": "openai_generated.models.thread_tool_resources_code_interpreter:ThreadToolResourcesCodeInterpreter",
        "ToolResourcesFileSearch": "openai_generated.models.thread_tool_resources_file_search:ThreadToolResourcesFileSearch",
    },
)

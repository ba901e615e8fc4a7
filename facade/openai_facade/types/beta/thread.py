# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.thread import (
        Thread as Thread,
        ThreadToolResources as ToolResources,
        ThreadToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
        ThreadToolResourcesFileSearch as ToolResourcesFileSearch,
    )


__all__ = ["Thread", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Thread": "openai_generated.models.thread",
        "ToolResources": "openai_generated.models.thread:ThreadToolResources",
        "ToolResourcesCodeInterpreter": "openai_generated.models.thread:ThreadToolResourcesCodeInterpreter",
        "ToolResourcesFileSearch": "openai_generated.models.thread:ThreadToolResourcesFileSearch",
    },
)

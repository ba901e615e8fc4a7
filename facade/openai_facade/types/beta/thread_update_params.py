# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.thread_update_params import (
        ThreadUpdateParams as ThreadUpdateParams,
        ThreadUpdateParamsToolResources as ToolResources,
        ThreadUpdateParamsToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
        ThreadUpdateParamsToolResourcesFileSearch as ToolResourcesFileSearch,
    )


__all__ = ["ThreadUpdateParams", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ThreadUpdateParams": "openai_generated.params.thread_update_params",
        "ToolResources": "openai_generated.params.thread_update_params:ThreadUpdateParamsToolResources",
        "ToolResourcesCodeInterpreter": "openai_generated.params.thread_update_params:ThreadUpdateParamsToolResourcesCodeInterpreter",
        "ToolResourcesFileSearch": "openai_generated.params.thread_update_params:ThreadUpdateParamsToolResourcesFileSearch",
    },
)

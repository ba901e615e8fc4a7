# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.thread_update_params import ThreadUpdateParams as ThreadUpdateParams
    from openai_generated.params.thread_update_params_tool_resources import (
        ThreadUpdateParamsToolResources as ToolResources,
    )
    from openai_generated.params.thread_update_params_tool_resources_code_interpreter import (
        ThreadUpdateParamsToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
    )
    from openai_generated.params.thread_update_params_tool_resources_file_search import (
        ThreadUpdateParamsToolResourcesFileSearch as ToolResourcesFileSearch,
    )


__all__ = ["ThreadUpdateParams", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ThreadUpdateParams": "openai_generated.params.thread_update_params",
        "ToolResources": "openai_generated.params.thread_update_params_tool_resources:ThreadUpdateParamsToolResources",
        "ToolResourcesCodeInterpreter": "openai_generated.params.thread_update_params_tool_resources_code_interpreter:ThreadUpdateParamsToolResourcesCodeInterpreter",
        "ToolResourcesFileSearch": "openai_generated.params.thread_update_params_tool_resources_file_search:ThreadUpdateParamsToolResourcesFileSearch",
    },
)

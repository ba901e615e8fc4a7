# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.assistant_update_params import (
        AssistantUpdateParams as AssistantUpdateParams,
        AssistantUpdateParamsToolResources as ToolResources,
        AssistantUpdateParamsToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
        AssistantUpdateParamsToolResourcesFileSearch as ToolResourcesFileSearch,
    )


__all__ = ["AssistantUpdateParams", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AssistantUpdateParams": "openai_generated.params.assistant_update_params",
        "ToolResources": "openai_generated.params.assistant_update_params:AssistantUpdateParamsToolResources",
        "ToolResourcesCodeInterpreter": "openai_generated.params.assistant_update_params:AssistantUpdateParamsToolResourcesCodeInterpreter",
        "ToolResourcesFileSearch": "openai_generated.params.assistant_update_params:AssistantUpdateParamsToolResourcesFileSearch",
    },
)

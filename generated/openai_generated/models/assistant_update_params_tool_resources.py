# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.assistant_update_params_tool_resources_code_interpreter import (
        AssistantUpdateParamsToolResourcesCodeInterpreter,
    )
    from openai_generated.models.assistant_update_params_tool_resources_file_search import (
        AssistantUpdateParamsToolResourcesFileSearch,
    )


@model
class AssistantUpdateParamsToolResources(Model):
    """Assistant update params tool resources."""

    code_interpreter: AssistantUpdateParamsToolResourcesCodeInterpreter | None = None
    """What the code interpreter has to work with from now on."""
    file_search: AssistantUpdateParamsToolResourcesFileSearch | None = None
    """What the file search looks through from now on."""

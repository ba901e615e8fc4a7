# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.assistant_create_params_tool_resources_code_interpreter import (
        AssistantCreateParamsToolResourcesCodeInterpreter,
    )
    from openai_generated.models.assistant_create_params_tool_resources_file_search import (
        AssistantCreateParamsToolResourcesFileSearch,
    )


@model
class AssistantCreateParamsToolResources(Model):
    """Assistant create params tool resources."""

    code_interpreter: AssistantCreateParamsToolResourcesCodeInterpreter | None = None
    """What the code interpreter has to work with; left out for nothing."""
    file_search: AssistantCreateParamsToolResourcesFileSearch | None = None
    """What the file search looks through: a store there is, or one to be made."""

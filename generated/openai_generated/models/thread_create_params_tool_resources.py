# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.thread_create_params_tool_resources_code_interpreter import (
        ThreadCreateParamsToolResourcesCodeInterpreter,
    )
    from openai_generated.models.thread_create_params_tool_resources_file_search import (
        ThreadCreateParamsToolResourcesFileSearch,
    )


@model
class ThreadCreateParamsToolResources(Model):
    """Thread create params tool resources."""

    code_interpreter: ThreadCreateParamsToolResourcesCodeInterpreter | None = None
    """What the code interpreter has to work with; left out for nothing."""
    file_search: ThreadCreateParamsToolResourcesFileSearch | None = None
    """What the file search looks through: a store there is, or one to be made."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.thread_create_and_run_params_tool_resources_code_interpreter import (
        ThreadCreateAndRunParamsToolResourcesCodeInterpreter,
    )
    from openai_generated.models.thread_create_and_run_params_tool_resources_file_search import (
        ThreadCreateAndRunParamsToolResourcesFileSearch,
    )


@model
class ThreadCreateAndRunParamsToolResources(Model):
    """Thread create and run params tool resources."""

    code_interpreter: ThreadCreateAndRunParamsToolResourcesCodeInterpreter | None = None
    """What the code interpreter has to work with; left out for nothing."""
    file_search: ThreadCreateAndRunParamsToolResourcesFileSearch | None = None
    """What the file search looks through; left out for nothing."""

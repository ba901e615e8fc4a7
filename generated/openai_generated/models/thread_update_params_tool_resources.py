# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.thread_update_params_tool_resources_code_interpreter import (
        ThreadUpdateParamsToolResourcesCodeInterpreter,
    )
    from openai_generated.models.thread_update_params_tool_resources_file_search import (
        ThreadUpdateParamsToolResourcesFileSearch,
    )


@model
class ThreadUpdateParamsToolResources(Model):
    """Thread update params tool resources."""

    code_interpreter: ThreadUpdateParamsToolResourcesCodeInterpreter | None = None
    """What the code interpreter has to work with from now on."""
    file_search: ThreadUpdateParamsToolResourcesFileSearch | None = None
    """What the file search looks through from now on."""

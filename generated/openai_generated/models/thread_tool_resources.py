# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.thread_tool_resources_code_interpreter import ThreadToolResourcesCodeInterpreter
    from openai_generated.models.thread_tool_resources_file_search import ThreadToolResourcesFileSearch


@model
class ThreadToolResources(Model):
    """Thread tool resources."""

    code_interpreter: ThreadToolResourcesCodeInterpreter | None = None
    """What the code interpreter has to work with; absent for nothing."""
    file_search: ThreadToolResourcesFileSearch | None = None
    """What the file search looks through; absent for nothing."""

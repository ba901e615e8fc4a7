# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.assistant_tool_resources_code_interpreter import AssistantToolResourcesCodeInterpreter
    from openai_generated.models.assistant_tool_resources_file_search import AssistantToolResourcesFileSearch


@model
class AssistantToolResources(Model):
    """Assistant tool resources."""

    code_interpreter: AssistantToolResourcesCodeInterpreter | None = None
    """What the code interpreter has to work with; absent for nothing."""
    file_search: AssistantToolResourcesFileSearch | None = None
    """What the file search looks through; absent for nothing."""

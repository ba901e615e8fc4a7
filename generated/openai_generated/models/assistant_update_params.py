# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.assistant_response_format_option import AssistantResponseFormatOption
    from openai_generated.models.assistant_supported_models import AssistantSupportedModels
    from openai_generated.models.assistant_update_params_tool import AssistantUpdateParamsTool


@model
class AssistantUpdateParams(Model):
    """Assistant update params."""

    model: str | AssistantSupportedModels | None = None
    """The id of the model."""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """How long a reasoning model thinks: none, minimal, low, medium, high or xhigh."""
    name: str | None = None
    """The new name of the assistant, at most 256 characters."""
    description: str | None = None
    """The new description, at most 512 characters."""
    instructions: str | None = None
    """What the assistant is told before every thread, at most 256000 characters."""
    tools: list[AssistantUpdateParamsTool] | None = None
    """Up to 128 tools that replace the present ones: code_interpreter, file_search and functions."""
    tool_resources: AssistantUpdateParamsToolResources | None = None
    """Files and vector stores that the tools may read, by kind of tool."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None = None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    response_format: AssistantResponseFormatOption | None = None
    """The form of the answers: auto, text, json_object or json_schema."""


@model
class AssistantUpdateParamsToolResources(Model):
    """Assistant update params tool resources."""

    code_interpreter: AssistantUpdateParamsToolResourcesCodeInterpreter | None = None
    """What the code interpreter has to work with from now on."""
    file_search: AssistantUpdateParamsToolResourcesFileSearch | None = None
    """What the file search looks through from now on."""


@model
class AssistantUpdateParamsToolResourcesCodeInterpreter(Model):
    """Assistant update params tool resources code interpreter."""

    file_ids: list[str] | None = None
    """Uploaded files that its code can open, 20 at most."""


@model
class AssistantUpdateParamsToolResourcesFileSearch(Model):
    """Assistant update params tool resources file search."""

    vector_store_ids: list[str] | None = None
    """The vector store to search; one at most."""

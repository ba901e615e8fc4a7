# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.assistant_create_params_tool import AssistantCreateParamsTool
    from openai_generated.models.assistant_create_params_tool_resources_file_search_vector_store_chunking_strategy import (
        AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy,
    )
    from openai_generated.models.assistant_response_format_option import AssistantResponseFormatOption
    from openai_generated.models.assistant_supported_models import AssistantSupportedModels


@model
class AssistantCreateParams(Model):
    """Assistant create params."""

    model: str | AssistantSupportedModels
    """The id of the model."""
    name: str | None = None
    """The name of the assistant, at most 256 characters."""
    description: str | None = None
    """A description for people to read, at most 512 characters."""
    instructions: str | None = None
    """What the assistant is told before every thread, at most 256000 characters."""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """How long a reasoning model thinks: none, minimal, low, medium, high or xhigh."""
    tools: list[AssistantCreateParamsTool] | None = None
    """Up to 128 tools: code_interpreter, file_search and functions."""
    tool_resources: AssistantCreateParamsToolResources | None = None
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
class AssistantCreateParamsToolResources(Model):
    """Assistant create params tool resources."""

    code_interpreter: AssistantCreateParamsToolResourcesCodeInterpreter | None = None
    """What the code interpreter has to work with; left out for nothing."""
    file_search: AssistantCreateParamsToolResourcesFileSearch | None = None
    """What the file search looks through: a store there is, or one to be made."""


@model
class AssistantCreateParamsToolResourcesCodeInterpreter(Model):
    """Assistant create params tool resources code interpreter."""

    file_ids: list[str] | None = None
    """Uploaded files that its code can open, 20 at most."""


@model
class AssistantCreateParamsToolResourcesFileSearch(Model):
    """Assistant create params tool resources file search."""

    vector_store_ids: list[str] | None = None
    """The vector store to search; one at most."""
    vector_stores: list[AssistantCreateParamsToolResourcesFileSearchVectorStore] | None = None
    """A vector store to be made on the way, instead of an id; one at most."""


@model
class AssistantCreateParamsToolResourcesFileSearchVectorStore(Model):
    """Assistant create params tool resources file search vector store."""

    file_ids: list[str] | None = None
    """The uploaded files that the new store starts with."""
    chunking_strategy: AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy | None = None
    """How the files are cut into passages; `auto` by default."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of strings to keep with the new store; None for none."""

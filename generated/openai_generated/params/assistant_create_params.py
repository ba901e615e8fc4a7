# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class AssistantCreateParams(TypedDict, total=False):
    """What `POST /assistants` takes."""

    model: Required[str | models.AssistantSupportedModels]
    """The id of the model."""
    name: str | None
    """The name of the assistant, at most 256 characters."""
    description: str | None
    """A description for people to read, at most 512 characters."""
    instructions: str | None
    """What the assistant is told before every thread, at most 256000 characters."""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How long a reasoning model thinks: none, minimal, low, medium, high or xhigh."""
    tools: Iterable[params.AssistantCreateParamsTool | Model]
    """Up to 128 tools: code_interpreter, file_search and functions."""
    tool_resources: params.AssistantCreateParamsToolResources | Model | None
    """Files and vector stores that the tools may read, by kind of tool."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    temperature: float | None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    response_format: params.AssistantResponseFormatOptionParam | Model | None
    """The form of the answers: auto, text, json_object or json_schema."""


class AssistantCreateParamsToolResources(TypedDict, total=False):
    """Assistant create params tool resources."""

    code_interpreter: params.AssistantCreateParamsToolResourcesCodeInterpreter | Model
    """What the code interpreter has to work with; left out for nothing."""
    file_search: params.AssistantCreateParamsToolResourcesFileSearch | Model
    """What the file search looks through: a store there is, or one to be made."""


class AssistantCreateParamsToolResourcesCodeInterpreter(TypedDict, total=False):
    """Assistant create params tool resources code interpreter."""

    file_ids: SequenceNotStr[str]
    """Uploaded files that its code can open, 20 at most."""


class AssistantCreateParamsToolResourcesFileSearch(TypedDict, total=False):
    """Assistant create params tool resources file search."""

    vector_store_ids: SequenceNotStr[str]
    """The vector store to search; one at most."""
    vector_stores: Iterable[params.AssistantCreateParamsToolResourcesFileSearchVectorStore | Model]
    """A vector store to be made on the way, instead of an id; one at most."""


class AssistantCreateParamsToolResourcesFileSearchVectorStore(TypedDict, total=False):
    """Assistant create params tool resources file search vector store."""

    file_ids: SequenceNotStr[str]
    """The uploaded files that the new store starts with."""
    chunking_strategy: params.AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy | Model
    """How the files are cut into passages; `auto` by default."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of strings to keep with the new store; None for none."""

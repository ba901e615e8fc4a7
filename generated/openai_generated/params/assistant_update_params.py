# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class AssistantUpdateParams(TypedDict, total=False):
    """What `POST /assistants/{assistant_id}` takes."""

    model: str | models.AssistantSupportedModels
    """The id of the model."""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How long a reasoning model thinks: none, minimal, low, medium, high or xhigh."""
    name: str | None
    """The new name of the assistant, at most 256 characters."""
    description: str | None
    """The new description, at most 512 characters."""
    instructions: str | None
    """What the assistant is told before every thread, at most 256000 characters."""
    tools: Iterable[params.AssistantUpdateParamsTool | Model]
    """Up to 128 tools that replace the present ones: code_interpreter, file_search and functions."""
    tool_resources: params.AssistantUpdateParamsToolResources | Model | None
    """Files and vector stores that the tools may read, by kind of tool."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    temperature: float | None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    response_format: params.AssistantResponseFormatOptionParam | Model | None
    """The form of the answers: auto, text, json_object or json_schema."""


class AssistantUpdateParamsToolResources(TypedDict, total=False):
    """Assistant update params tool resources."""

    code_interpreter: params.AssistantUpdateParamsToolResourcesCodeInterpreter | Model
    """What the code interpreter has to work with from now on."""
    file_search: params.AssistantUpdateParamsToolResourcesFileSearch | Model
    """What the file search looks through from now on."""


class AssistantUpdateParamsToolResourcesCodeInterpreter(TypedDict, total=False):
    """Assistant update params tool resources code interpreter."""

    file_ids: SequenceNotStr[str]
    """Uploaded files that its code can open, 20 at most."""


class AssistantUpdateParamsToolResourcesFileSearch(TypedDict, total=False):
    """Assistant update params tool resources file search."""

    vector_store_ids: SequenceNotStr[str]
    """The vector store to search; one at most."""

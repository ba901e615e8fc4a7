# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class ThreadCreateParams(TypedDict, total=False):
    """What `POST /threads` takes."""

    messages: Iterable[params.MessageCreateParams | Model]
    """The first messages of the thread."""
    tool_resources: params.ThreadCreateParamsToolResources | Model | None
    """Files and vector stores that the tools may read, by kind of tool."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""


class ThreadCreateParamsToolResources(TypedDict, total=False):
    """Thread create params tool resources."""

    code_interpreter: params.ThreadCreateParamsToolResourcesCodeInterpreter | Model
    """What the code interpreter has to work with; left out for nothing."""
    file_search: params.ThreadCreateParamsToolResourcesFileSearch | Model
    """What the file search looks through: a store there is, or one to be made."""


class ThreadCreateParamsToolResourcesCodeInterpreter(TypedDict, total=False):
    """Thread create params tool resources code interpreter."""

    file_ids: SequenceNotStr[str]
    """Uploaded files that its code can open, 20 at most."""


class ThreadCreateParamsToolResourcesFileSearch(TypedDict, total=False):
    """Thread create params tool resources file search."""

    vector_store_ids: SequenceNotStr[str]
    """The vector store to search; one at most."""
    vector_stores: Iterable[params.ThreadCreateParamsToolResourcesFileSearchVectorStore | Model]
    """A vector store to be made on the way, instead of an id; one at most."""


class ThreadCreateParamsToolResourcesFileSearchVectorStore(TypedDict, total=False):
    """Thread create params tool resources file search vector store."""

    file_ids: SequenceNotStr[str]
    """The uploaded files that the new store starts with."""
    chunking_strategy: params.ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy | Model
    """How the files are cut into passages; `auto` by default."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of strings to keep with the new store; None for none."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.message_create_params import MessageCreateParams
    from openai_generated.models.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy import (
        ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy,
    )


@model
class ThreadCreateParams(Model):
    """Thread create params."""

    messages: list[MessageCreateParams] | None = None
    """The messages that the thread starts with; left out, it starts empty."""
    tool_resources: ThreadCreateParamsToolResources | None = None
    """What the tools have to work with, beside what the assistant has; None for nothing."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of strings to keep with the thread; None for none."""


@model
class ThreadCreateParamsToolResources(Model):
    """Thread create params tool resources."""

    code_interpreter: ThreadCreateParamsToolResourcesCodeInterpreter | None = None
    """What the code interpreter has to work with; left out for nothing."""
    file_search: ThreadCreateParamsToolResourcesFileSearch | None = None
    """What the file search looks through: a store there is, or one to be made."""


@model
class ThreadCreateParamsToolResourcesCodeInterpreter(Model):
    """Thread create params tool resources code interpreter."""

    file_ids: list[str] | None = None
    """Uploaded files that its code can open, 20 at most."""


@model
class ThreadCreateParamsToolResourcesFileSearch(Model):
    """Thread create params tool resources file search."""

    vector_store_ids: list[str] | None = None
    """The vector store to search; one at most."""
    vector_stores: list[ThreadCreateParamsToolResourcesFileSearchVectorStore] | None = None
    """A vector store to be made on the way, instead of an id; one at most."""


@model
class ThreadCreateParamsToolResourcesFileSearchVectorStore(Model):
    """Thread create params tool resources file search vector store."""

    file_ids: list[str] | None = None
    """The uploaded files that the new store starts with."""
    chunking_strategy: ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy | None = None
    """How the files are cut into passages; `auto` by default."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of strings to keep with the new store; None for none."""

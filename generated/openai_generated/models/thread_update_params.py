# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ThreadUpdateParams(Model):
    """Thread update params."""

    tool_resources: ThreadUpdateParamsToolResources | None = None
    """Files and vector stores that the tools may read, by kind of tool."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""


@model
class ThreadUpdateParamsToolResources(Model):
    """Thread update params tool resources."""

    code_interpreter: ThreadUpdateParamsToolResourcesCodeInterpreter | None = None
    """What the code interpreter has to work with from now on."""
    file_search: ThreadUpdateParamsToolResourcesFileSearch | None = None
    """What the file search looks through from now on."""


@model
class ThreadUpdateParamsToolResourcesCodeInterpreter(Model):
    """Thread update params tool resources code interpreter."""

    file_ids: list[str] | None = None
    """Uploaded files that its code can open, 20 at most."""


@model
class ThreadUpdateParamsToolResourcesFileSearch(Model):
    """Thread update params tool resources file search."""

    vector_store_ids: list[str] | None = None
    """The vector store to search; one at most."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class ThreadUpdateParams(TypedDict, total=False):
    """What `POST /threads/{thread_id}` takes."""

    tool_resources: params.ThreadUpdateParamsToolResources | Model | None
    """Files and vector stores that the tools may read, by kind of tool."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""


class ThreadUpdateParamsToolResources(TypedDict, total=False):
    """Thread update params tool resources."""

    code_interpreter: params.ThreadUpdateParamsToolResourcesCodeInterpreter | Model
    """What the code interpreter has to work with from now on."""
    file_search: params.ThreadUpdateParamsToolResourcesFileSearch | Model
    """What the file search looks through from now on."""


class ThreadUpdateParamsToolResourcesCodeInterpreter(TypedDict, total=False):
    """Thread update params tool resources code interpreter."""

    file_ids: SequenceNotStr[str]
    """Uploaded files that its code can open, 20 at most."""


class ThreadUpdateParamsToolResourcesFileSearch(TypedDict, total=False):
    """Thread update params tool resources file search."""

    vector_store_ids: SequenceNotStr[str]
    """The vector store to search; one at most."""

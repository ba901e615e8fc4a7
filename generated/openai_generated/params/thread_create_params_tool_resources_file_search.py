# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class ThreadCreateParamsToolResourcesFileSearch(TypedDict, total=False):
    """Thread create params tool resources file search."""

    vector_store_ids: SequenceNotStr[str]
    """The vector store to search; one at most."""
    vector_stores: Iterable[params.ThreadCreateParamsToolResourcesFileSearchVectorStore | Model]
    """A vector store to be made on the way, instead of an id; one at most."""

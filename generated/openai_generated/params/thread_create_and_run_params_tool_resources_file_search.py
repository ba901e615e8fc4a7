# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import SequenceNotStr, TypedDict


class ThreadCreateAndRunParamsToolResourcesFileSearch(TypedDict, total=False):
    """Thread create and run params tool resources file search."""

    vector_store_ids: SequenceNotStr[str]
    """The vector store to search; one at most."""

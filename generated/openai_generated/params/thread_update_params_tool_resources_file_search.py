# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import SequenceNotStr, TypedDict


class ThreadUpdateParamsToolResourcesFileSearch(TypedDict, total=False):
    """Thread update params tool resources file search."""

    vector_store_ids: SequenceNotStr[str]
    """The vector store to search; one at most."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_runtime.types import TypedDict


class FileUpdateParams(TypedDict, total=False):
    """What `POST /vector_stores/{vector_store_id}/files/{file_id}` takes."""

    attributes: Required[Mapping[str, str | float | bool] | None]
    """Up to 16 keys with text, numbers or booleans, by which searches can filter."""
    vector_store_id: str
    """The id of the vector store."""

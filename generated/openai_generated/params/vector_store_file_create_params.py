# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class VectorStoreFileCreateParams(TypedDict, total=False):
    """What `POST /vector_stores/{vector_store_id}/files` takes."""

    file_id: Required[str]
    """The id of the file."""
    chunking_strategy: params.FileChunkingStrategyParam | Model
    """How the file is cut: auto, or static pieces of 100 to 4096 tokens with an overlap."""
    attributes: Mapping[str, str | float | bool] | None
    """Up to 16 keys with text, numbers or booleans, by which searches can filter."""

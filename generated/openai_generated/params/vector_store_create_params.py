# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class VectorStoreCreateParams(TypedDict, total=False):
    """What `POST /vector_stores` takes."""

    file_ids: SequenceNotStr[str]
    """The ids of uploaded files to index, at most 500."""
    name: str
    """The name."""
    description: str
    """A description for people to read."""
    expires_after: params.VectorStoreExpiresAfterParam | Model
    """When the store goes away by itself: days (1 to 365) after last_active_at."""
    chunking_strategy: params.VectorStoreCreateParamsChunkingStrategy | Model
    """How files are cut: auto, or static pieces of 100 to 4096 tokens with an overlap."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""

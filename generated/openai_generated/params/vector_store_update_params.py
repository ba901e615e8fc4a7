# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class VectorStoreUpdateParams(TypedDict, total=False):
    """What `POST /vector_stores/{vector_store_id}` takes."""

    name: str | None
    """The name."""
    expires_after: params.VectorStoreExpiresAfterParam | Model | None
    """When the store goes away by itself: days (1 to 365) after last_active_at, or null for never."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""

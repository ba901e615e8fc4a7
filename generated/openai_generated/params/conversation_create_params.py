# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ConversationCreateParams(TypedDict, total=False):
    """What `POST /conversations` takes."""

    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    items: Iterable[params.ResponseInputItemParam | Model] | None
    """The first items, at most 20."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import models
from openai_runtime.types import Iterable, TypedDict


class ItemRetrieveParams(TypedDict, total=False):
    """Arguments of `GET /conversations/{conversation_id}/items/{item_id}`."""

    conversation_id: Required[str]
    """The id of the conversation."""
    include: Iterable[models.ResponseIncludable]
    """Extra parts of the answer that are left out unless named here."""

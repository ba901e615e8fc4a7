# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class CreateConversationItemsRequestParam(TypedDict, total=False):
    """What `POST /conversations/{conversation_id}/items` takes."""

    items: Required[Iterable[params.ResponseInputItemParam | Model]]
    """The items to append, at most 20."""
    include: Iterable[models.ResponseIncludable]
    """Extra parts of the answer that are left out unless named here."""

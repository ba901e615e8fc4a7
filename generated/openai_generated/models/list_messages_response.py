# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.thread_message import ThreadMessage


@model
class ListMessagesResponse(Model):
    """List messages response."""

    object: str
    data: list[ThreadMessage]
    first_id: str
    last_id: str
    has_more: bool

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.message_content_delta import MessageContentDelta


@model
class MessageDelta(Model):
    """Message delta."""

    role: Literal["user", "assistant"] | None = None
    """Who speaks; absent after the first piece."""
    content: list[MessageContentDelta] | None = None
    """New pieces of content, each with the part it belongs to; absent if nothing is new."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaRealtimeConversationCreatedEventConversation(Model):
    """Beta realtime conversation created event conversation (`realtime.conversation`)."""

    id: str | None = None
    """Tells this conversation from others; begins with conv_."""
    object: Literal["realtime.conversation"] | None = None
    """Always realtime.conversation."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_kit_thread_status import ChatKitThreadStatus


@model
class ChatKitThread(Model):
    """Chat kit thread (`chatkit.thread`)."""

    id: str
    object: Literal["chatkit.thread"] = "chatkit.thread"
    """Always `chatkit.thread`."""
    created_at: int
    title: str | None = None
    status: ChatKitThreadStatus
    user: str

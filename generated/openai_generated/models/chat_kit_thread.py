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
    """What other calls name the thread by, in the form `cthr_…`."""
    object: Literal["chatkit.thread"] = "chatkit.thread"
    """Always `chatkit.thread`."""
    created_at: int
    """When the thread was opened, in seconds since 1970."""
    title: str | None = None
    """A title for people; None until there is one."""
    status: ChatKitThreadStatus
    """Whether the thread takes messages: `active`, `locked` or `closed`."""
    user: str
    """The end user that the thread belongs to, by the id you gave."""

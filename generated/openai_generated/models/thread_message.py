# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.message_content import MessageContent
    from openai_generated.models.thread_message_attachment import ThreadMessageAttachment
    from openai_generated.models.thread_message_incomplete_details import ThreadMessageIncompleteDetails


@model
class ThreadMessage(Model):
    """Thread message (`thread.message`)."""

    id: str
    object: Literal["thread.message"] = "thread.message"
    """Always `thread.message`."""
    created_at: int
    thread_id: str
    status: Literal["in_progress", "incomplete", "completed"]
    incomplete_details: ThreadMessageIncompleteDetails | None = None
    completed_at: int | None = None
    incomplete_at: int | None = None
    role: Literal["user", "assistant"]
    content: list[MessageContent]
    assistant_id: str | None = None
    run_id: str | None = None
    attachments: list[ThreadMessageAttachment] | None = None
    metadata: dict[str, str] | None = None

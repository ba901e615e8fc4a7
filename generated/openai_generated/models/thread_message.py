# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.message_content import MessageContent
    from openai_generated.models.thread_message_attachment_tool import ThreadMessageAttachmentTool


@model
class ThreadMessage(Model):
    """Thread message (`thread.message`)."""

    id: str
    """What other calls name the message by, in the form `msg_…`."""
    object: Literal["thread.message"] = "thread.message"
    """Always `thread.message`."""
    created_at: int
    """When the message was added, in seconds since 1970."""
    thread_id: str
    """The thread that the message stands in."""
    status: Literal["in_progress", "incomplete", "completed"]
    """Whether the message is being written, was cut off, or is whole."""
    incomplete_details: ThreadMessageIncompleteDetails | None = None
    """Why the message was cut off; None unless it was."""
    completed_at: int | None = None
    """When the message was whole, in seconds since 1970; None if it is not."""
    incomplete_at: int | None = None
    """When the message was cut off, in seconds since 1970; None if it was not."""
    role: Literal["user", "assistant"]
    """Who speaks."""
    content: list[MessageContent]
    """Texts, pictures and refusals, in order."""
    assistant_id: str | None = None
    """The assistant that wrote it; None for messages you added."""
    run_id: str | None = None
    """The run that wrote it; None for messages you added."""
    attachments: list[ThreadMessageAttachment] | None = None
    """Files that tools got with the message; None if there are none."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of strings that you keep with the message; None if there are none."""


ThreadMessageStatus: TypeAlias = Literal["in_progress", "incomplete", "completed"]
"""Thread message status: the values known when this was generated."""


@model
class ThreadMessageIncompleteDetails(Model):
    """Thread message incomplete details."""

    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]
    """What cut the message off."""


ThreadMessageIncompleteDetailsReason: TypeAlias = Literal[
    "content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"
]
"""Thread message incomplete details reason: the values known when this was generated."""


ThreadMessageRole: TypeAlias = Literal["user", "assistant"]
"""Thread message role: the values known when this was generated."""


@model
class ThreadMessageAttachment(Model):
    """Thread message attachment."""

    file_id: str | None = None
    """The uploaded file."""
    tools: list[ThreadMessageAttachmentTool] | None = None
    """Which tools got the file."""

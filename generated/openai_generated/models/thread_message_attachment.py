# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.thread_message_attachment_tool import ThreadMessageAttachmentTool


@model
class ThreadMessageAttachment(Model):
    """Thread message attachment."""

    file_id: str | None = None
    """The uploaded file."""
    tools: list[ThreadMessageAttachmentTool] | None = None
    """Which tools got the file."""

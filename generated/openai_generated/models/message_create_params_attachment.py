# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.message_create_params_attachment_tool import MessageCreateParamsAttachmentTool


@model
class MessageCreateParamsAttachment(Model):
    """Message create params attachment."""

    file_id: str | None = None
    """The uploaded file."""
    tools: list[MessageCreateParamsAttachmentTool] | None = None
    """Which tools get the file, code interpreter, file search or both; left out for none."""

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
    tools: list[MessageCreateParamsAttachmentTool] | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.message_content_part_param import MessageContentPartParam
    from openai_generated.models.message_create_params_attachment_tool import MessageCreateParamsAttachmentTool


@model
class MessageCreateParams(Model):
    """Message create params."""

    role: Literal["user", "assistant"]
    """`user` for what people say, `assistant` to put words into the model's mouth."""
    content: str | list[MessageContentPartParam]
    """The text, or a list of texts and pictures."""
    attachments: list[MessageCreateParamsAttachment] | None = None
    """Files for the tools to use; None for none."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of strings to keep with the message; None for none."""


MessageCreateParamsRole: TypeAlias = Literal["user", "assistant"]
"""Message create params role: the values known when this was generated."""


@model
class MessageCreateParamsAttachment(Model):
    """Message create params attachment."""

    file_id: str | None = None
    """The uploaded file."""
    tools: list[MessageCreateParamsAttachmentTool] | None = None
    """Which tools get the file, code interpreter, file search or both; left out for none."""

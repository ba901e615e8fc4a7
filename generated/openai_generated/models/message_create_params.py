# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.message_content_part_param import MessageContentPartParam
    from openai_generated.models.message_create_params_attachment import MessageCreateParamsAttachment


@model
class MessageCreateParams(Model):
    """Message create params."""

    role: Literal["user", "assistant"] | str
    """Who speaks: user, or assistant to write the assistant's part."""
    content: str | list[MessageContentPartParam]
    """The message: text, or a list of text and image parts."""
    attachments: list[MessageCreateParamsAttachment] | None = None
    """Files that come with the message, each with the tools that may read it."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""

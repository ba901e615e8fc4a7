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

    role: Literal["user", "assistant"]
    content: str | list[MessageContentPartParam]
    attachments: list[MessageCreateParamsAttachment] | None = None
    metadata: dict[str, str] | None = None

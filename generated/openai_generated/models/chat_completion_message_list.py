# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_store_message import ChatCompletionStoreMessage


@model
class ChatCompletionMessageList(Model):
    """Chat completion message list (`list`)."""

    object: Literal["list"] = "list"
    data: list[ChatCompletionStoreMessage]
    first_id: str
    last_id: str
    has_more: bool

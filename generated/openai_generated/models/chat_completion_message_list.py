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
    """Always `list`."""
    data: list[ChatCompletionStoreMessage]
    """The input messages of this page, in the order asked for."""
    first_id: str
    """The id of the first message on this page."""
    last_id: str
    """The id of the last message on this page; ask for what comes after it."""
    has_more: bool
    """Whether another page follows."""

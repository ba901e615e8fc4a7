# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion import ChatCompletion


@model
class ChatCompletionList(Model):
    """Chat completion list (`list`)."""

    object: Literal["list"] = "list"
    data: list[ChatCompletion]
    first_id: str
    last_id: str
    has_more: bool

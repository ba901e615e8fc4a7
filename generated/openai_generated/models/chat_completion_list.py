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
    """Always `list`."""
    data: list[ChatCompletion]
    """The stored completions of this page."""
    first_id: str
    """The id of the first completion on this page."""
    last_id: str
    """The id of the last completion on this page; ask for what comes after it."""
    has_more: bool
    """Whether another page follows."""

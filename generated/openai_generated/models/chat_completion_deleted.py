# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatCompletionDeleted(Model):
    """Chat completion deleted (`chat.completion.deleted`)."""

    object: Literal["chat.completion.deleted"] = "chat.completion.deleted"
    """Always `chat.completion.deleted`."""
    id: str
    """The id of the completion that was deleted."""
    deleted: bool
    """Whether the completion is really gone."""

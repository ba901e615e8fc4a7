# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class MessageDeleted(Model):
    """Message deleted (`thread.message.deleted`)."""

    id: str
    """The id that the message had."""
    deleted: bool
    """True once the message is gone."""
    object: Literal["thread.message.deleted"] = "thread.message.deleted"
    """Always `thread.message.deleted`."""

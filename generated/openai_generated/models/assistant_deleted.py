# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AssistantDeleted(Model):
    """Assistant deleted (`assistant.deleted`)."""

    id: str
    """The id that the assistant had."""
    deleted: bool
    """True once the assistant is gone."""
    object: Literal["assistant.deleted"] = "assistant.deleted"
    """Always `assistant.deleted`."""

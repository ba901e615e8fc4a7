# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class Conversation(Model):
    """Conversation (`conversation`)."""

    id: str
    object: Literal["conversation"] = "conversation"
    metadata: Any
    created_at: int

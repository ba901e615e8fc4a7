# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.thread_tool_resources import ThreadToolResources


@model
class Thread(Model):
    """Thread (`thread`)."""

    id: str
    object: Literal["thread"] = "thread"
    """Always `thread`."""
    created_at: int
    tool_resources: ThreadToolResources | None = None
    metadata: dict[str, str] | None = None

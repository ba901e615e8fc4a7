# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_steer_input_content import ResponseSteerInputContent


@model
class ResponseSteerInputItemListMessage(Model):
    """Response steer input item list message (`message`)."""

    content: str | list[ResponseSteerInputContent]
    """What is said to the model while it works."""
    role: Literal["user"] = "user"
    """Always `user`."""
    type: Literal["message"] = "message"
    """Always `message`."""
    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    status: str | None = None
    """How far the item is: in_progress, completed or incomplete."""

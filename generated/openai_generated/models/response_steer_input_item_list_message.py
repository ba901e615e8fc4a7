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
    role: Literal["user"] = "user"
    type: Literal["message"] = "message"
    id: str | None = None
    status: str | None = None

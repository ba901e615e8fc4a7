# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_input_content import ResponseInputContent


@model
class ResponseInputItemMessage(Model):
    """Response input item message (`message`)."""

    type: Literal["message"] | None = None
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    content: list[ResponseInputContent]

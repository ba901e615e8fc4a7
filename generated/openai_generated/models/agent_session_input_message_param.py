# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.input_content_schema import InputContentSchema


@model
class AgentSessionInputMessageParam(Model):
    """Agent session input message param (`message`)."""

    content: list[InputContentSchema]
    role: Literal["user"] = "user"
    type: Literal["message"] | None = None

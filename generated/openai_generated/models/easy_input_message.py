# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_input_content import ResponseInputContent


@model
class EasyInputMessage(Model):
    """Easy input message (`message`)."""

    role: Literal["user", "assistant", "system", "developer"]
    content: str | list[ResponseInputContent]
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None

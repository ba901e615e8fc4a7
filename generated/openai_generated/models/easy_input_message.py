# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.response_input_content import ResponseInputContent


@model
class EasyInputMessage(Model):
    """Easy input message (`message`)."""

    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks; developer and system rank above user."""
    content: str | list[ResponseInputContent]
    """What is said: a text, or a list of text, pictures and files."""
    phase: Literal["commentary", "final_answer"] | None = None
    """Whether an assistant's message was a remark on the way or the answer; send it back as it came."""
    type: Literal["message"] | None = None
    """Always `message`."""


EasyInputMessageRole: TypeAlias = Literal["user", "assistant", "system", "developer"]
"""Easy input message role: the values known when this was generated."""

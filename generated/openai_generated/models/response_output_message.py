# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.output_message_content import OutputMessageContent


@model
class ResponseOutputMessage(Model):
    """Response output message (`message`)."""

    id: str
    """Names the item in events, references and deletions."""
    type: Literal["message"] = "message"
    """Always `message`."""
    role: Literal["assistant"] = "assistant"
    """Always `assistant`."""
    content: list[OutputMessageContent]
    """What the model said, part by part: texts and refusals."""
    phase: Literal["commentary", "final_answer"] | None = None
    """Whether this is a remark on the way (commentary) or the final_answer; send it back as it came."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""


ResponseOutputMessageStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Response output message status: the values known when this was generated."""

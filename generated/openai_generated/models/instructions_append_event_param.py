# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class InstructionsAppendEventParam(Model):
    """Instructions append event param (`session.instructions.append`)."""

    content: str
    delegation_id: str | None = None
    type: Literal["session.instructions.append"] = "session.instructions.append"
    event_id: str | None = None

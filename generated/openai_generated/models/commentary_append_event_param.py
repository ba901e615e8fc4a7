# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CommentaryAppendEventParam(Model):
    """Commentary append event param (`session.commentary.append`)."""

    content: str
    delegation_id: str | None = None
    type: Literal["session.commentary.append"] = "session.commentary.append"
    event_id: str | None = None

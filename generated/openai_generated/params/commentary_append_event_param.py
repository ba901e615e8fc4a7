# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class CommentaryAppendEventParam(TypedDict, total=False):
    """Commentary append event param (`session.commentary.append`)."""

    content: Required[str]
    delegation_id: Required[str | None]
    type: Required[Literal["session.commentary.append"]]
    event_id: str | None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class InstructionsAppendEventParam(TypedDict, total=False):
    """Instructions append event param (`session.instructions.append`)."""

    content: Required[str]
    delegation_id: Required[str | None]
    type: Required[Literal["session.instructions.append"]]
    event_id: str | None

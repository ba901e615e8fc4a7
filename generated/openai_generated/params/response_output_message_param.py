# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponseOutputMessageParam(TypedDict, total=False):
    """Response output message (`message`)."""

    id: Required[str]
    """Names the item in events, references and deletions."""
    type: Required[Literal["message"]]
    """Always `message`."""
    role: Required[Literal["assistant"]]
    """Always `assistant`."""
    content: Required[Iterable[params.OutputMessageContentParam | Model]]
    """What the model said, part by part: texts and refusals."""
    phase: Literal["commentary", "final_answer"] | None
    """Whether this is a remark on the way (commentary) or the final_answer; send it back as it came."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """How far the item is: in_progress, completed or incomplete."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponseReasoningItemParam(TypedDict, total=False):
    """Response reasoning item (`reasoning`)."""

    type: Required[Literal["reasoning"]]
    """Always `reasoning`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    encrypted_content: str | None
    """The thoughts, readable for the server only; present when include asked, to be sent back later."""
    summary: Required[Iterable[params.SummaryTextContentParam | Model]]
    """What the model thought, in short; empty unless a summary was asked for."""
    content: Iterable[params.ConversationMessageContentReasoningTextParam | Model]
    """What the model thought, word for word; only open models show it."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""


class SummaryTextContentParam(TypedDict, total=False):
    """Summary text content (`summary_text`)."""

    type: Required[Literal["summary_text"]]
    """Always `summary_text`."""
    text: Required[str]
    """What the model thought so far, in short."""


class ConversationMessageContentReasoningTextParam(TypedDict, total=False):
    """Conversation message content reasoning text (`reasoning_text`)."""

    type: Required[Literal["reasoning_text"]]
    """Always `reasoning_text`."""
    text: Required[str]
    """What the model was thinking; most models show summaries only."""

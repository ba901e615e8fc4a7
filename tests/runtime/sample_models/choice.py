"""One of several alternatives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from .message import Message


@model
class Choice(Model):
    """One alternative."""

    index: int
    finish_reason: Literal["stop", "length"] | str
    message: Message
    logprobs: list[list[float]] | None = None

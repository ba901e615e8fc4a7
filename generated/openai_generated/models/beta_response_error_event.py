# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseErrorEvent(Model):
    """Beta response error event (`error`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["error"] = "error"
    """Always `error`."""
    code: str | None = None
    """A short word for the error that programs can compare; null when there is none."""
    message: str
    """What went wrong, for people to read."""
    param: str | None = None
    """The request parameter that caused it; null when no single one did."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""

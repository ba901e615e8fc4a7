# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_error import RealtimeError


@model
class RealtimeErrorEvent(Model):
    """Realtime error event (`error`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["error"] = "error"
    """Always `error`."""
    error: RealtimeError
    """What went wrong; the session goes on all the same, mostly."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeErrorEvent(Model):
    """Realtime error event (`error`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["error"] = "error"
    """Always `error`."""
    error: RealtimeError
    """What went wrong; the session goes on all the same, mostly."""


@model
class RealtimeError(Model):
    """Realtime error."""

    type: str
    """What sort of failure this is, such as invalid_request_error or server_error."""
    code: str | None = None
    """A short word for the error that programs can compare; null when there is none."""
    message: str
    """What went wrong, for people to read."""
    param: str | None = None
    """The parameter that caused it; null when no single one did."""
    event_id: str | None = None
    """The id you gave the event that caused it; null when it had none."""

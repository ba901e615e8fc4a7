# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.error_event_error import ErrorEventError


@model
class ErrorEvent(Model):
    """Error event (`error`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["error"] = "error"
    """Always `error`."""
    error: ErrorEventError
    """What went wrong; the session goes on all the same, mostly."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ErrorEventError(Model):
    """Error event error."""

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

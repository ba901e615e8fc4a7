# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ErrorEventSchema(Model):
    """Error event schema (`error`)."""

    error: ErrorSchema
    event_id: str
    type: Literal["error"] = "error"
    """Always `error`."""
    client_event_id: str | None = None


@model
class ErrorSchema(Model):
    """Error schema."""

    code: str
    message: str
    type: str
    client_event_id: str | None = None
    param: str | None = None

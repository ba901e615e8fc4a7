# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ErrorSchema(Model):
    """Error schema."""

    code: str
    message: str
    type: str
    client_event_id: str | None = None
    param: str | None = None

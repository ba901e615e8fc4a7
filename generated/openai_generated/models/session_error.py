# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class SessionError(Model):
    """Session error."""

    code: str | None = None
    message: str
    param: str | None = None
    type: str

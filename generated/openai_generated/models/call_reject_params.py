# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CallRejectParams(Model):
    """Call reject params."""

    status_code: int | None = None
    """The SIP status code to answer with; 603 (declined) by default."""

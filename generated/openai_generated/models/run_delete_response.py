# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RunDeleteResponse(Model):
    """Run delete response."""

    object: str | None = None
    deleted: bool | None = None
    run_id: str | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BatchError(Model):
    """Batch error."""

    code: str | None = None
    message: str | None = None
    param: str | None = None
    line: int | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BatchError(Model):
    """Batch error."""

    code: str | None = None
    """The kind of fault, for programs."""
    message: str | None = None
    """The fault in words, for people."""
    param: str | None = None
    """The part of the request that is at fault; None where no single one is."""
    line: int | None = None
    """The line of the input file, counted from 1; None for a fault of the whole file."""

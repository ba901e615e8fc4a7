"""A leaf of numbers."""

from __future__ import annotations

from openai_runtime.model import Model, model


@model
class Usage(Model):
    """What it cost."""

    total: int
    cached: int | None = None

"""A leaf of a recursive schema."""

from __future__ import annotations

from typing import Literal

from openai_runtime.model import Model, model


@model
class Comparison(Model):
    """A key and a value."""

    type: Literal["eq", "ne"]
    key: str
    value: str | float | bool | list[str | float]

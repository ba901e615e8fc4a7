"""A node of a recursive schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from .filter import Filter


@model
class Compound(Model):
    """Several filters at once."""

    type: Literal["and", "or"]
    filters: list[Filter]

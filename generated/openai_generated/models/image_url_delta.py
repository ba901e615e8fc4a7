# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ImageURLDelta(Model):
    """Image URL delta."""

    url: str | None = None
    """The link to a jpeg, png, gif or webp."""
    detail: Literal["auto", "low", "high"] | None = None
    """How closely the model looks: `low` is cheaper, `high` finer; `auto` by default."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ImageURLParam(TypedDict, total=False):
    """Image URL."""

    url: Required[str]
    """The link to a jpeg, png, gif or webp."""
    detail: Literal["auto", "low", "high"]
    """How closely the model looks: `low` is cheaper, `high` finer; `auto` by default."""

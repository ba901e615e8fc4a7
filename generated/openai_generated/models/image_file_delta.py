# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ImageFileDelta(Model):
    """Image file delta."""

    file_id: str | None = None
    """The file; yours must have the purpose `vision`."""
    detail: Literal["auto", "low", "high"] | None = None
    """How closely the model looks: `low` is cheaper, `high` finer; `auto` by default."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ImageFileParam(TypedDict, total=False):
    """Image file."""

    file_id: Required[str]
    """The file; yours must have the purpose `vision`."""
    detail: Literal["auto", "low", "high"]
    """How closely the model looks: `low` is cheaper, `high` finer; `auto` by default."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class Embedding(Model):
    """Embedding (`embedding`)."""

    index: int
    """Which input the vector belongs to, counted from 0."""
    embedding: list[float]
    """The vector, of length 1; a string in base64 only if you asked for that format yourself."""
    object: Literal["embedding"] = "embedding"
    """Always `embedding`."""

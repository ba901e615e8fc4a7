# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal


@model
class LeafPart(Model):
    """Leaf part (`leaf`)."""

    type: Literal["leaf"] = "leaf"
    """Always `leaf`."""
    leaf_size: int = wire("size")
    """Length in centimetres, 1 or more."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatKitThreadStatusActive(Model):
    """Chat kit thread status active (`active`)."""

    type: Literal["active"] = "active"
    """Always `active`."""

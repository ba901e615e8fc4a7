# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ComputerActionType(Model):
    """Computer action type (`type`)."""

    type: Literal["type"] = "type"
    """Always `type`."""
    text: str
    """What to type at the keyboard."""

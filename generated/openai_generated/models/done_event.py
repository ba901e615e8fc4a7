# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DoneEvent(Model):
    """Done event."""

    event: Literal["done"] = "done"
    """Always `done`."""
    data: Literal["[DONE]"] = "[DONE]"
    """Always `[DONE]`; nothing follows."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ModerationErrorBody(Model):
    """Moderation error body (`error`)."""

    type: Literal["error"] = "error"
    """Always `error`."""
    code: str
    """A short word for what went wrong with the moderation."""
    message: str
    """What went wrong with the moderation, for people to read."""

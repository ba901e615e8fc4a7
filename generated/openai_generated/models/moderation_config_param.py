# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ModerationConfigParam(Model):
    """Moderation config param."""

    mode: Literal["score", "block"]
    """What happens when something is flagged."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.moderation import Moderation


@model
class ModerationCreateResponse(Model):
    """Moderation create response."""

    id: str
    """Identifies this check, in the form `modr-…`; nothing can be fetched with it."""
    model: str
    """The model that judged, by its full name."""
    results: list[Moderation]
    """One verdict for each input; text and images given as parts are judged as one."""

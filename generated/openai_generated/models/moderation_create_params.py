# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.moderation_create_params_input import ModerationCreateParamsInput
    from openai_generated.models.moderation_model import ModerationModel


@model
class ModerationCreateParams(Model):
    """Moderation create params."""

    input: ModerationCreateParamsInput
    """What to check: one text, several, or a list of text and image parts."""
    model: str | ModerationModel | None = None
    """The id of a moderation model; omni-moderation-latest by default."""

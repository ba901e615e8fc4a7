# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.moderation_create_params_input import ModerationCreateParamsInput


@model
class ModerationCreateParams(Model):
    """Moderation create params."""

    input: ModerationCreateParamsInput
    """What to check: one text, several, or a list of text and image parts."""
    model: (
        Literal[
            "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
        ]
        | str
        | None
    ) = None
    """The id of a moderation model; omni-moderation-latest by default."""


ModerationModel: TypeAlias = Literal[
    "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
]
"""Moderation model: the values known when this was generated."""

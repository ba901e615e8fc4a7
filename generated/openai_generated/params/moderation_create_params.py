# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ModerationCreateParams(TypedDict, total=False):
    """What `POST /moderations` takes."""

    input: Required[params.ModerationCreateParamsInput | Model]
    """What to check: one text, several, or a list of text and image parts."""
    model: (
        Literal[
            "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
        ]
        | str
    )
    """The id of a moderation model; omni-moderation-latest by default."""

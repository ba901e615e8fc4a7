# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ModerationImageURLInputParam(TypedDict, total=False):
    """Moderation image URL input param (`image_url`)."""

    type: Required[Literal["image_url"]]
    """Which variant this is: `image_url` or `text`."""
    image_url: Required[params.ModerationImageURLInputParamImageUrl | Model]
    """The picture to judge."""

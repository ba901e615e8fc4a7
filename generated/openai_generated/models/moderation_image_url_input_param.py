# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.moderation_image_url_input_param_image_url import ModerationImageURLInputParamImageUrl


@model
class ModerationImageURLInputParam(Model):
    """Moderation image URL input param (`image_url`)."""

    type: Literal["image_url"] = "image_url"
    """Which variant this is: `image_url` or `text`."""
    image_url: ModerationImageURLInputParamImageUrl
    """The picture to judge."""

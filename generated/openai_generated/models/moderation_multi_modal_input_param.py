# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class ModerationImageURLInputParam(Model):
    """Moderation image URL input param (`image_url`)."""

    type: Literal["image_url"] = "image_url"
    """Which variant this is: `image_url` or `text`."""
    image_url: ModerationImageURLInputParamImageUrl
    """The picture to judge."""


@model
class ModerationImageURLInputParamImageUrl(Model):
    """Moderation image URL input param image URL."""

    url: str
    """A link to the picture, or its bytes as a `data:` URL in base64."""


@model
class ModerationTextInputParam(Model):
    """Moderation text input param (`text`)."""

    type: Literal["text"] = "text"
    """Which variant this is: `image_url` or `text`."""
    text: str
    """The words to judge."""


if TYPE_CHECKING:
    ModerationMultiModalInputParam: TypeAlias = ModerationImageURLInputParam | ModerationTextInputParam
    """Moderation multi modal input param: one of 2 kinds, told apart by `type`."""
else:
    ModerationMultiModalInputParam = TaggedUnion(
        "ModerationMultiModalInputParam",
        __package__,
        key="type",
        variants={
            "image_url": "ModerationImageURLInputParam",
            "text": "ModerationTextInputParam",
        },
        shapes=(),
    )

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ModerationImageURLInputParam(TypedDict, total=False):
    """Moderation image URL input param (`image_url`)."""

    type: Required[Literal["image_url"]]
    """Which variant this is: `image_url` or `text`."""
    image_url: Required[params.ModerationImageURLInputParamImageUrl | Model]
    """The picture to judge."""


class ModerationImageURLInputParamImageUrl(TypedDict, total=False):
    """Moderation image URL input param image URL."""

    url: Required[str]
    """A link to the picture, or its bytes as a `data:` URL in base64."""


class ModerationTextInputParam(TypedDict, total=False):
    """Moderation text input param (`text`)."""

    type: Required[Literal["text"]]
    """Which variant this is: `image_url` or `text`."""
    text: Required[str]
    """The words to judge."""


ModerationMultiModalInputParam: TypeAlias = params.ModerationImageURLInputParam | params.ModerationTextInputParam
"""Moderation multi modal input param: one of 2 kinds, told apart by `type`."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ImageFileContentBlockParam(TypedDict, total=False):
    """Image file content block (`image_file`)."""

    type: Required[Literal["image_file"]]
    """Always `image_file`."""
    image_file: Required[params.ImageFileParam | Model]
    """A picture in an uploaded file."""


class ImageFileParam(TypedDict, total=False):
    """Image file."""

    file_id: Required[str]
    """The file; yours must have the purpose `vision`."""
    detail: Literal["auto", "low", "high"]
    """How closely the model looks: `low` is cheaper, `high` finer; `auto` by default."""


class ImageURLContentBlockParam(TypedDict, total=False):
    """Image URL content block (`image_url`)."""

    type: Required[Literal["image_url"]]
    """Always `image_url`."""
    image_url: Required[params.ImageURLParam | Model]
    """A picture on the web."""


class ImageURLParam(TypedDict, total=False):
    """Image URL."""

    url: Required[str]
    """The link to a jpeg, png, gif or webp."""
    detail: Literal["auto", "low", "high"]
    """How closely the model looks: `low` is cheaper, `high` finer; `auto` by default."""


class TextContentBlockParam(TypedDict, total=False):
    """Text content block param (`text`)."""

    type: Required[Literal["text"]]
    """Always `text`."""
    text: Required[str]
    """The words to say."""


MessageContentPartParam: TypeAlias = (
    params.ImageFileContentBlockParam | params.ImageURLContentBlockParam | params.TextContentBlockParam
)
"""Message content part param: one of 3 kinds, told apart by `type`."""

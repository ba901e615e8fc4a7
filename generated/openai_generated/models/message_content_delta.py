# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.annotation_delta import AnnotationDelta


@model
class ImageFileDeltaBlock(Model):
    """Image file delta block (`image_file`)."""

    index: int
    """Which part of the message this belongs to, counted from 0."""
    type: Literal["image_file"] = "image_file"
    """Always `image_file`."""
    image_file: ImageFileDelta | None = None
    """A picture in an uploaded file."""


@model
class ImageFileDelta(Model):
    """Image file delta."""

    file_id: str | None = None
    """The file; yours must have the purpose `vision`."""
    detail: Literal["auto", "low", "high"] | None = None
    """How closely the model looks: `low` is cheaper, `high` finer; `auto` by default."""


ImageFileDeltaDetail: TypeAlias = Literal["auto", "low", "high"]
"""Image file delta detail: the values known when this was generated."""


@model
class TextDeltaBlock(Model):
    """Text delta block (`text`)."""

    index: int
    """Which part of the message this belongs to, counted from 0."""
    type: Literal["text"] = "text"
    """Always `text`."""
    text: TextDelta | None = None
    """The new piece of words; absent if there is none."""


@model
class TextDelta(Model):
    """Text delta."""

    value: str | None = None
    """Words to append to what came before; absent where only annotations are new."""
    annotations: list[AnnotationDelta] | None = None
    """New pieces of annotations, each with the one it belongs to; absent where only words are new."""


@model
class RefusalDeltaBlock(Model):
    """Refusal delta block (`refusal`)."""

    index: int
    """Which part of the message this belongs to, counted from 0."""
    type: Literal["refusal"] = "refusal"
    """Always `refusal`."""
    refusal: str | None = None
    """Words of the refusal to append to what came before; absent if nothing is new."""


@model
class ImageURLDeltaBlock(Model):
    """Image URL delta block (`image_url`)."""

    index: int
    """Which part of the message this belongs to, counted from 0."""
    type: Literal["image_url"] = "image_url"
    """Always `image_url`."""
    image_url: ImageURLDelta | None = None
    """A picture on the web."""


@model
class ImageURLDelta(Model):
    """Image URL delta."""

    url: str | None = None
    """The link to a jpeg, png, gif or webp."""
    detail: Literal["auto", "low", "high"] | None = None
    """How closely the model looks: `low` is cheaper, `high` finer; `auto` by default."""


ImageURLDeltaDetail: TypeAlias = Literal["auto", "low", "high"]
"""Image URL delta detail: the values known when this was generated."""


if TYPE_CHECKING:
    MessageContentDelta: TypeAlias = ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock
    """Message content delta: one of 4 kinds, told apart by `type`."""
else:
    MessageContentDelta = TaggedUnion(
        "MessageContentDelta",
        __package__,
        key="type",
        variants={
            "image_file": "ImageFileDeltaBlock",
            "image_url": "ImageURLDeltaBlock",
            "refusal": "RefusalDeltaBlock",
            "text": "TextDeltaBlock",
        },
        shapes=(),
    )

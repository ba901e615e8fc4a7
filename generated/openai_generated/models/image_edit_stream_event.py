# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.image_edit_completed_event_usage import ImageEditCompletedEventUsage


@model
class ImageEditPartialImageEvent(Model):
    """Image edit partial image event (`image_edit.partial_image`)."""

    type: Literal["image_edit.partial_image"] = "image_edit.partial_image"
    """Always `image_edit.partial_image`."""
    b64_json: str
    """A draft of the picture, in base64; later drafts show more."""
    created_at: int
    """When the draft was made, in seconds since 1970."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width and height in pixels, as the picture was asked for."""
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    """How much effort the picture was asked to have; `auto` leaves it to the model."""
    background: Literal["transparent", "opaque", "auto"]
    """Whether the picture was asked to have a see-through background."""
    output_format: Literal["png", "webp", "jpeg"]
    """How the decoded bytes are encoded."""
    partial_image_index: int
    """The number of the draft, counted from 0."""


ImageEditPartialImageEventSize: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
"""Image edit partial image event size: the values known when this was generated."""


ImageEditPartialImageEventQuality: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
"""Image edit partial image event quality: the values known when this was generated."""


ImageEditPartialImageEventBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
"""Image edit partial image event background: the values known when this was generated."""


ImageEditPartialImageEventOutputFormat: TypeAlias = Literal["png", "webp", "jpeg"]
"""Image edit partial image event output format: the values known when this was generated."""


@model
class ImageEditCompletedEvent(Model):
    """Image edit completed event (`image_edit.completed`)."""

    type: Literal["image_edit.completed"] = "image_edit.completed"
    """Always `image_edit.completed`."""
    b64_json: str
    """The finished picture's bytes in base64."""
    created_at: int
    """When the picture was finished, in seconds since 1970."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width and height in pixels, as the picture was asked for."""
    quality: Literal["low", "medium", "high", "auto", "xhigh", "max"]
    """How much effort the picture was asked to have; `auto` leaves it to the model."""
    background: Literal["transparent", "opaque", "auto"]
    """Whether the picture was asked to have a see-through background."""
    output_format: Literal["png", "webp", "jpeg"]
    """How the decoded bytes are encoded."""
    usage: ImageEditCompletedEventUsage
    """The tokens that the whole request was billed for."""
    safety_identifier: str | None = None
    """The end user's id that the request carried; None if it had none."""


ImageEditCompletedEventSize: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
"""Image edit completed event size: the values known when this was generated."""


ImageEditCompletedEventQuality: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
"""Image edit completed event quality: the values known when this was generated."""


ImageEditCompletedEventBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
"""Image edit completed event background: the values known when this was generated."""


ImageEditCompletedEventOutputFormat: TypeAlias = Literal["png", "webp", "jpeg"]
"""Image edit completed event output format: the values known when this was generated."""


if TYPE_CHECKING:
    ImageEditStreamEvent: TypeAlias = ImageEditPartialImageEvent | ImageEditCompletedEvent
    """Image edit stream event: one of 2 kinds, told apart by `type`."""
else:
    ImageEditStreamEvent = TaggedUnion(
        "ImageEditStreamEvent",
        __package__,
        key="type",
        variants={
            "image_edit.completed": "ImageEditCompletedEvent",
            "image_edit.partial_image": "ImageEditPartialImageEvent",
        },
        shapes=(),
    )

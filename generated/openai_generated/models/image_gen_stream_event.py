# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.image_edit_completed_event_usage import ImageEditCompletedEventUsage


@model
class ImageGenPartialImageEvent(Model):
    """Image gen partial image event (`image_generation.partial_image`)."""

    type: Literal["image_generation.partial_image"] = "image_generation.partial_image"
    """Always `image_generation.partial_image`."""
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


ImageGenPartialImageEventSize: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
"""Image gen partial image event size: the values known when this was generated."""


ImageGenPartialImageEventQuality: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
"""Image gen partial image event quality: the values known when this was generated."""


ImageGenPartialImageEventBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
"""Image gen partial image event background: the values known when this was generated."""


ImageGenPartialImageEventOutputFormat: TypeAlias = Literal["png", "webp", "jpeg"]
"""Image gen partial image event output format: the values known when this was generated."""


@model
class ImageGenCompletedEvent(Model):
    """Image gen completed event (`image_generation.completed`)."""

    type: Literal["image_generation.completed"] = "image_generation.completed"
    """Always `image_generation.completed`."""
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


ImageGenCompletedEventSize: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
"""Image gen completed event size: the values known when this was generated."""


ImageGenCompletedEventQuality: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
"""Image gen completed event quality: the values known when this was generated."""


ImageGenCompletedEventBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
"""Image gen completed event background: the values known when this was generated."""


ImageGenCompletedEventOutputFormat: TypeAlias = Literal["png", "webp", "jpeg"]
"""Image gen completed event output format: the values known when this was generated."""


if TYPE_CHECKING:
    ImageGenStreamEvent: TypeAlias = ImageGenPartialImageEvent | ImageGenCompletedEvent
    """Image gen stream event: one of 2 kinds, told apart by `type`."""
else:
    ImageGenStreamEvent = TaggedUnion(
        "ImageGenStreamEvent",
        __package__,
        key="type",
        variants={
            "image_generation.completed": "ImageGenCompletedEvent",
            "image_generation.partial_image": "ImageGenPartialImageEvent",
        },
        shapes=(),
    )

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.image_gen_completed_event import ImageGenCompletedEvent
    from openai_generated.models.image_gen_partial_image_event import ImageGenPartialImageEvent

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

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.image_edit_completed_event import ImageEditCompletedEvent
    from openai_generated.models.image_edit_partial_image_event import ImageEditPartialImageEvent

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

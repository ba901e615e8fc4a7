# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.annotation import Annotation
    from openai_generated.models.image_file_content_block import ImageFileContentBlock
    from openai_generated.models.image_url_content_block import ImageURLContentBlock


@model
class TextContentBlock(Model):
    """Text content block (`text`)."""

    type: Literal["text"] = "text"
    """Always `text`."""
    text: Text
    """Words with what they refer to."""


@model
class Text(Model):
    """Text."""

    value: str
    """The words, with marks where annotations belong."""
    annotations: list[Annotation]
    """What the marks stand for: sources, or files that were made; empty if nothing."""


@model
class RefusalContentBlock(Model):
    """Refusal content block (`refusal`)."""

    type: Literal["refusal"] = "refusal"
    """Always `refusal`."""
    refusal: str
    """The words in which the model declines."""


if TYPE_CHECKING:
    MessageContent: TypeAlias = ImageFileContentBlock | ImageURLContentBlock | TextContentBlock | RefusalContentBlock
    """Message content: one of 4 kinds, told apart by `type`."""
else:
    MessageContent = TaggedUnion(
        "MessageContent",
        __package__,
        key="type",
        variants={
            "image_file": "ImageFileContentBlock",
            "image_url": "ImageURLContentBlock",
            "refusal": "RefusalContentBlock",
            "text": "TextContentBlock",
        },
        shapes=(),
    )

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.image_file_content_block import ImageFileContentBlock
    from openai_generated.models.image_url_content_block import ImageURLContentBlock


@model
class TextContentBlockParam(Model):
    """Text content block param (`text`)."""

    type: Literal["text"] = "text"
    """Always `text`."""
    text: str
    """The words to say."""


if TYPE_CHECKING:
    MessageContentPartParam: TypeAlias = ImageFileContentBlock | ImageURLContentBlock | TextContentBlockParam
    """Message content part param: one of 3 kinds, told apart by `type`."""
else:
    MessageContentPartParam = TaggedUnion(
        "MessageContentPartParam",
        __package__,
        key="type",
        variants={
            "image_file": "ImageFileContentBlock",
            "image_url": "ImageURLContentBlock",
            "text": "TextContentBlockParam",
        },
        shapes=(),
    )

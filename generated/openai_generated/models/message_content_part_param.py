# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.image_file_content_block import ImageFileContentBlock
    from openai_generated.models.image_url_content_block import ImageURLContentBlock
    from openai_generated.models.text_content_block_param import TextContentBlockParam

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

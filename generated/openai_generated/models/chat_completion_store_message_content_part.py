# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.chat_completion_content_part_image import ChatCompletionContentPartImage
    from openai_generated.models.chat_completion_content_part_text import ChatCompletionContentPartText

    ChatCompletionStoreMessageContentPart: TypeAlias = ChatCompletionContentPartText | ChatCompletionContentPartImage
    """Chat completion store message content part: one of 2 kinds, told apart by `type`."""
else:
    ChatCompletionStoreMessageContentPart = TaggedUnion(
        "ChatCompletionStoreMessageContentPart",
        __package__,
        key="type",
        variants={
            "image_url": "ChatCompletionContentPartImage",
            "text": "ChatCompletionContentPartText",
        },
        shapes=(),
    )

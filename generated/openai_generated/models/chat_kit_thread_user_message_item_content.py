# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.chat_kit_thread_user_message_item_content_input_text import (
        ChatKitThreadUserMessageItemContentInputText,
    )
    from openai_generated.models.chat_kit_thread_user_message_item_content_quoted_text import (
        ChatKitThreadUserMessageItemContentQuotedText,
    )

    ChatKitThreadUserMessageItemContent: TypeAlias = (
        ChatKitThreadUserMessageItemContentInputText | ChatKitThreadUserMessageItemContentQuotedText
    )
    """Chat kit thread user message item content: one of 2 kinds, told apart by `type`."""
else:
    ChatKitThreadUserMessageItemContent = TaggedUnion(
        "ChatKitThreadUserMessageItemContent",
        __package__,
        key="type",
        variants={
            "input_text": "ChatKitThreadUserMessageItemContentInputText",
            "quoted_text": "ChatKitThreadUserMessageItemContentQuotedText",
        },
        shapes=(),
    )

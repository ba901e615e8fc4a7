# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.chat_completion_moderation_error import ChatCompletionModerationError
    from openai_generated.models.chat_completion_moderation_results import ChatCompletionModerationResults

    ChatCompletionModerationOutput: TypeAlias = ChatCompletionModerationResults | ChatCompletionModerationError
    """Chat completion moderation output: one of 2 kinds, told apart by `type`."""
else:
    ChatCompletionModerationOutput = TaggedUnion(
        "ChatCompletionModerationOutput",
        __package__,
        key="type",
        variants={
            "error": "ChatCompletionModerationError",
            "moderation_results": "ChatCompletionModerationResults",
        },
        shapes=(),
    )

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.chat_completion_content_part_text import ChatCompletionContentPartText


@model
class ChatCompletionContentPartRefusalParam(Model):
    """Chat completion content part refusal param (`refusal`)."""

    type: Literal["refusal"] = "refusal"
    """Always `refusal`."""
    refusal: str
    """The words with which the model declined."""


if TYPE_CHECKING:
    ChatCompletionRequestAssistantMessageContentPart: TypeAlias = (
        ChatCompletionContentPartText | ChatCompletionContentPartRefusalParam
    )
    """Chat completion request assistant message content part: one of 2 kinds, told apart by `type`."""
else:
    ChatCompletionRequestAssistantMessageContentPart = TaggedUnion(
        "ChatCompletionRequestAssistantMessageContentPart",
        __package__,
        key="type",
        variants={
            "refusal": "ChatCompletionContentPartRefusalParam",
            "text": "ChatCompletionContentPartText",
        },
        shapes=(),
    )

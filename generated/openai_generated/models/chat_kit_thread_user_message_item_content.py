# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class ChatKitThreadUserMessageItemContentInputText(Model):
    """Chat kit thread user message item content input text (`input_text`)."""

    type: Literal["input_text"] = "input_text"
    """Always `input_text`."""
    text: str
    """What the user wrote."""


@model
class ChatKitThreadUserMessageItemContentQuotedText(Model):
    """Chat kit thread user message item content quoted text (`quoted_text`)."""

    type: Literal["quoted_text"] = "quoted_text"
    """Always `quoted_text`."""
    text: str
    """What the user quoted from an earlier message."""


if TYPE_CHECKING:
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

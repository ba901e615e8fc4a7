# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class InitialItemAssistantContentText(Model):
    """Initial item assistant content text."""

    text: str
    type: Literal["text"] | None = None


@model
class InitialItemAssistantContentOutputText(Model):
    """Initial item assistant content output text (`output_text`)."""

    text: str
    type: Literal["output_text"] = "output_text"
    """Always `output_text`."""


if TYPE_CHECKING:
    InitialItemAssistantContent: TypeAlias = InitialItemAssistantContentText | InitialItemAssistantContentOutputText
    """Initial item assistant content: one of 2 kinds, told apart by `type`."""
else:
    InitialItemAssistantContent = TaggedUnion(
        "InitialItemAssistantContent",
        __package__,
        key="type",
        variants={
            "output_text": "InitialItemAssistantContentOutputText",
            "text": "InitialItemAssistantContentText",
        },
        shapes=((("text",), "InitialItemAssistantContentText"),),
    )

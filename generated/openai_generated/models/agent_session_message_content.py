# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class AgentSessionMessageContentMessageContentResourceInputText(Model):
    """Agent session message content message content resource input text (`input_text`)."""

    text: str
    type: Literal["input_text"] = "input_text"
    """Always `input_text`."""


@model
class AgentSessionMessageContentMessageContentResourceInputImage(Model):
    """Agent session message content message content resource input image (`input_image`)."""

    image_url: str
    type: Literal["input_image"] = "input_image"
    """Always `input_image`."""


@model
class AgentSessionMessageContentMessageContentResourceOutputText(Model):
    """Agent session message content message content resource output text (`output_text`)."""

    text: str
    type: Literal["output_text"] = "output_text"
    """Always `output_text`."""


if TYPE_CHECKING:
    AgentSessionMessageContent: TypeAlias = (
        AgentSessionMessageContentMessageContentResourceInputText
        | AgentSessionMessageContentMessageContentResourceInputImage
        | AgentSessionMessageContentMessageContentResourceOutputText
    )
    """Agent session message content: one of 3 kinds, told apart by `type`."""
else:
    AgentSessionMessageContent = TaggedUnion(
        "AgentSessionMessageContent",
        __package__,
        key="type",
        variants={
            "input_image": "AgentSessionMessageContentMessageContentResourceInputImage",
            "input_text": "AgentSessionMessageContentMessageContentResourceInputText",
            "output_text": "AgentSessionMessageContentMessageContentResourceOutputText",
        },
        shapes=(),
    )

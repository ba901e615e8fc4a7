# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class InputContentResourceInputText(Model):
    """Input content resource input text (`input_text`)."""

    text: str
    type: Literal["input_text"] = "input_text"
    """Always `input_text`."""


@model
class InputContentResourceInputImage(Model):
    """Input content resource input image (`input_image`)."""

    image_url: str
    type: Literal["input_image"] = "input_image"
    """Always `input_image`."""


if TYPE_CHECKING:
    InputContentSchema: TypeAlias = InputContentResourceInputText | InputContentResourceInputImage
    """Input content schema: one of 2 kinds, told apart by `type`."""
else:
    InputContentSchema = TaggedUnion(
        "InputContentSchema",
        __package__,
        key="type",
        variants={
            "input_image": "InputContentResourceInputImage",
            "input_text": "InputContentResourceInputText",
        },
        shapes=(),
    )

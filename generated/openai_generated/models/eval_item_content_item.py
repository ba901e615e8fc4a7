# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.response_input_text import ResponseInputText


@model
class EvalItemContentOutputText(Model):
    """Eval item content output text (`output_text`)."""

    type: Literal["output_text"] = "output_text"
    """Always `output_text`."""
    text: str
    """What the model said."""


@model
class EvalItemInputImage(Model):
    """Eval item input image (`input_image`)."""

    type: Literal["input_image"] = "input_image"
    """Always `input_image`."""
    image_url: str
    """A link to the picture, or its bytes as a `data:` URL."""
    detail: str | None = None
    """How closely to look at the picture: `low`, `high` or `auto`, the default."""


@model
class ResponseInputAudio(Model):
    """Response input audio (`input_audio`)."""

    type: Literal["input_audio"] = "input_audio"
    """Always `input_audio`."""
    input_audio: ResponseInputAudioInputAudio
    """The recording and its format."""


@model
class ResponseInputAudioInputAudio(Model):
    """Response input audio input audio."""

    data: str
    """The recording's bytes in base64."""
    format: Literal["mp3", "wav"]
    """How the decoded bytes are encoded."""


ResponseInputAudioInputAudioFormat: TypeAlias = Literal["mp3", "wav"]
"""Response input audio input audio format: the values known when this was generated."""


if TYPE_CHECKING:
    EvalItemContentItem: TypeAlias = (
        str | ResponseInputText | EvalItemContentOutputText | EvalItemInputImage | ResponseInputAudio
    )
    """Eval item content item: one of 5 kinds, told apart by `type`."""
else:
    EvalItemContentItem = TaggedUnion(
        "EvalItemContentItem",
        __package__,
        key="type",
        variants={
            "input_audio": "ResponseInputAudio",
            "input_image": "EvalItemInputImage",
            "input_text": "ResponseInputText",
            "output_text": "EvalItemContentOutputText",
        },
        shapes=(),
    )

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class EvalItemContentOutputTextParam(TypedDict, total=False):
    """Eval item content output text (`output_text`)."""

    type: Required[Literal["output_text"]]
    """Always `output_text`."""
    text: Required[str]
    """What the model said."""


class EvalItemInputImageParam(TypedDict, total=False):
    """Eval item input image (`input_image`)."""

    type: Required[Literal["input_image"]]
    """Always `input_image`."""
    image_url: Required[str]
    """A link to the picture, or its bytes as a `data:` URL."""
    detail: str
    """How closely to look at the picture: `low`, `high` or `auto`, the default."""


class ResponseInputAudioParam(TypedDict, total=False):
    """Response input audio (`input_audio`)."""

    type: Required[Literal["input_audio"]]
    """Always `input_audio`."""
    input_audio: Required[params.ResponseInputAudioInputAudioParam | Model]
    """The recording and its format."""


class ResponseInputAudioInputAudioParam(TypedDict, total=False):
    """Response input audio input audio."""

    data: Required[str]
    """The recording's bytes in base64."""
    format: Required[Literal["mp3", "wav"]]
    """How the decoded bytes are encoded."""


EvalItemContentItemParam: TypeAlias = (
    str
    | params.ResponseInputTextParam
    | params.EvalItemContentOutputTextParam
    | params.EvalItemInputImageParam
    | params.ResponseInputAudioParam
)
"""Eval item content item: one of 5 kinds, told apart by `type`."""

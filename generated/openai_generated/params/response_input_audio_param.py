# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponseInputAudioParam(TypedDict, total=False):
    """Response input audio (`input_audio`)."""

    type: Required[Literal["input_audio"]]
    """Always `input_audio`."""
    input_audio: Required[params.ResponseInputAudioInputAudioParam | Model]
    """The recording and its format."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class VideoExtendParams(TypedDict, total=False):
    """Video extend params."""

    video: Required[params.VideoEditParamsVideoVideoReferenceInputParam | Model]
    """The finished video to continue."""
    prompt: Required[str]
    """How the video goes on, in 1 to 32000 characters."""
    seconds: Required[Literal["4", "8", "12"]]
    """Length of the new part as text: 4, 8 or 12 seconds."""

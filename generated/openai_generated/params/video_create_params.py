# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class VideoCreateParams(TypedDict, total=False):
    """Video create params."""

    model: Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"] | str
    """The id of a video model; sora-2 by default."""
    prompt: Required[str]
    """What the video shows, in 1 to 32000 characters."""
    input_reference: params.ImageInputReferenceParam | Model
    """The picture that the video starts from, as a link or an uploaded file; left out for none."""
    seconds: Literal["4", "8", "12"]
    """Length of the clip as text: 4 (the default), 8 or 12 seconds."""
    size: Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
    """Width and height in pixels; 720x1280 by default."""

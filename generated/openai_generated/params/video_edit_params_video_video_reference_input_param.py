# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class VideoEditParamsVideoVideoReferenceInputParam(TypedDict, total=False):
    """Video edit params video video reference input param."""

    id: Required[str]
    """The finished video to start from, in the form `video_…`."""

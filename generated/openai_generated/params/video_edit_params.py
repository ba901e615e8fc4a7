# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class VideoEditParams(TypedDict, total=False):
    """Video edit params."""

    video: Required[params.VideoEditParamsVideoVideoReferenceInputParam | Model]
    """The finished video to edit."""
    prompt: Required[str]
    """What to change, in 1 to 32000 characters."""

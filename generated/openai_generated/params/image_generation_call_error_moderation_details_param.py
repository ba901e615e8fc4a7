# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class ImageGenerationCallErrorModerationDetailsParam(TypedDict, total=False):
    """Image generation call error moderation details."""

    categories: Required[SequenceNotStr[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"]]

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class VideoRemixParams(TypedDict, total=False):
    """What `POST /videos/{video_id}/remix` takes."""

    prompt: Required[str]
    """What the new take shows, in 1 to 32000 characters."""

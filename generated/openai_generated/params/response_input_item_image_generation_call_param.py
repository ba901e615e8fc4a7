# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseInputItemImageGenerationCallParam(TypedDict, total=False):
    """Response input item image generation call (`image_generation_call`)."""

    type: Required[Literal["image_generation_call"]]
    """Always `image_generation_call`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    """How far the picture is."""
    result: Required[str | None]
    """The picture in base64; null until it is done."""

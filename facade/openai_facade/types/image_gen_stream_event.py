# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.image_gen_stream_event import ImageGenStreamEvent as ImageGenStreamEvent


__all__ = ["ImageGenStreamEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImageGenStreamEvent": "openai_generated.models.image_gen_stream_event",
    },
)

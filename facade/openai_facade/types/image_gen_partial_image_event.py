# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.image_gen_stream_event import ImageGenPartialImageEvent as ImageGenPartialImageEvent


__all__ = ["ImageGenPartialImageEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImageGenPartialImageEvent": "openai_generated.models.image_gen_stream_event",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.image_edit_stream_event import ImageEditPartialImageEvent as ImageEditPartialImageEvent


__all__ = ["ImageEditPartialImageEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImageEditPartialImageEvent": "openai_generated.models.image_edit_stream_event",
    },
)

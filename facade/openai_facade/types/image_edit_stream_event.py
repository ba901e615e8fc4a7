# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.image_edit_stream_event import ImageEditStreamEvent as ImageEditStreamEvent


__all__ = ["ImageEditStreamEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImageEditStreamEvent": "openai_generated.models.image_edit_stream_event",
    },
)

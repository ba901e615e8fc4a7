# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.images_response import Image as Image


__all__ = ["Image"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Image": "openai_generated.models.images_response",
    },
)

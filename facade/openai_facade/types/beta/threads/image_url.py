# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.image_url_content_block import ImageURL as ImageURL


__all__ = ["ImageURL"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImageURL": "openai_generated.models.image_url_content_block",
    },
)

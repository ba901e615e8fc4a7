# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.image_file_content_block import ImageFile as ImageFile


__all__ = ["ImageFile"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImageFile": "openai_generated.models.image_file_content_block",
    },
)

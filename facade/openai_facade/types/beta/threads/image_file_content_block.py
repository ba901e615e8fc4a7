# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.image_file_content_block import ImageFileContentBlock as ImageFileContentBlock


__all__ = ["ImageFileContentBlock"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImageFileContentBlock": "openai_generated.models.image_file_content_block",
    },
)

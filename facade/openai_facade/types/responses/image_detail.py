# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.image_detail import ImageDetail as ImageDetail


__all__ = ["ImageDetail"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImageDetail": "openai_generated.models.image_detail",
    },
)

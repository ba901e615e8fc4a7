# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.usage_images_params import UsageImagesParams as UsageImagesParams


__all__ = ["UsageImagesParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UsageImagesParams": "openai_generated.params.usage_images_params",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.image_create_variation_params import (
        ImageCreateVariationParams as ImageCreateVariationParams,
    )


__all__ = ["ImageCreateVariationParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImageCreateVariationParams": "openai_generated.params.image_create_variation_params",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.image_generate_params import ImageModel as ImageModel


__all__ = ["ImageModel"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImageModel": "openai_generated.models.image_generate_params",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.add_photos_response import AddPhotosResponse as PhotoCreateResponse


__all__ = ["PhotoCreateResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PhotoCreateResponse": "openai_generated.models.add_photos_response:AddPhotosResponse",
    },
)

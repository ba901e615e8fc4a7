# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.add_photos_request_param import (
        AddPhotosRequestParam as PhotoCreateParams,
        AddPhotosRequestPlaceParam as Place,
    )


__all__ = ["PhotoCreateParams", "Place"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PhotoCreateParams": "openai_generated.params.add_photos_request_param:AddPhotosRequestParam",
        "Place": "openai_generated.params.add_photos_request_param:AddPhotosRequestPlaceParam",
    },
)

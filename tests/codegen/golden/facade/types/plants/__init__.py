# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.plants import (
        photo_create_params as photo_create_params,
        photo_create_response as photo_create_response,
    )
    from openai_generated.models.add_photos_response import AddPhotosResponse as PhotoCreateResponse
    from openai_generated.params.add_photos_request_param import AddPhotosRequestParam as PhotoCreateParams


__all__ = ["PhotoCreateParams", "PhotoCreateResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PhotoCreateParams": "openai_generated.params.add_photos_request_param:AddPhotosRequestParam",
        "PhotoCreateResponse": "openai_generated.models.add_photos_response:AddPhotosResponse",
        "photo_create_params": ".photo_create_params:",
        "photo_create_response": ".photo_create_response:",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.video_get_character_response import (
        VideoGetCharacterResponse as VideoGetCharacterResponse,
    )


__all__ = ["VideoGetCharacterResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VideoGetCharacterResponse": "openai_generated.models.video_get_character_response",
    },
)

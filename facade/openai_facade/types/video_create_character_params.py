# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.video_create_character_params import (
        VideoCreateCharacterParams as VideoCreateCharacterParams,
    )


__all__ = ["VideoCreateCharacterParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VideoCreateCharacterParams": "openai_generated.params.video_create_character_params",
    },
)

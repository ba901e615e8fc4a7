# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.files import FileTypes
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.video_create_params import VideoCreateParams as VideoCreateParams


InputReference: TypeAlias = FileTypes | params.ImageInputReferenceParam
"""Input reference."""

__all__ = ["InputReference", "VideoCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VideoCreateParams": "openai_generated.params.video_create_params",
    },
)

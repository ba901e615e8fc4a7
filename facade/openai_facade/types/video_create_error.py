# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.video import VideoCreateError as VideoCreateError
    from openai_generated.models.video_create_error_misalignment import (
        VideoCreateErrorMisalignment as Misalignment,
        VideoCreateErrorMisalignmentSteer as MisalignmentSteer,
    )


__all__ = ["Misalignment", "MisalignmentSteer", "VideoCreateError"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Misalignment": "openai_generated.models.video_create_error_misalignment:VideoCreateErrorMisalignment",
        "MisalignmentSteer": "openai_generated.models.video_create_error_misalignment:VideoCreateErrorMisalignmentSteer",
        "VideoCreateError": "openai_generated.models.video",
    },
)

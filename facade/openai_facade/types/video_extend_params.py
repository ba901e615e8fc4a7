# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.files import FileTypes
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.video_edit_params_video_video_reference_input_param import (
        VideoEditParamsVideoVideoReferenceInputParam as VideoVideoReferenceInputParam,
    )
    from openai_generated.params.video_extend_params import VideoExtendParams as VideoExtendParams


Video: TypeAlias = params.VideoEditParamsVideoVideoReferenceInputParam | FileTypes
"""Video."""

__all__ = ["Video", "VideoExtendParams", "VideoVideoReferenceInputParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VideoExtendParams": "openai_generated.params.video_extend_params",
        "VideoVideoReferenceInputParam": "openai_generated.params.video_edit_params_video_video_reference_input_param:VideoEditParamsVideoVideoReferenceInputParam",
    },
)

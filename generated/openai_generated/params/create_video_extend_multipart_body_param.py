# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.files import FileTypes
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class CreateVideoExtendMultipartBodyParam(TypedDict, total=False):
    """What `POST /videos/extensions` takes."""

    video: Required[params.VideoEditParamsVideoVideoReferenceInputParam | FileTypes | Model]
    """The video to continue: a file to upload, or the id of a finished one."""
    prompt: Required[str]
    """How the video goes on, in 1 to 32000 characters."""
    seconds: Required[Literal["4", "8", "12"]]
    """Length of the new part: 4, 8 or 12 seconds, as text."""

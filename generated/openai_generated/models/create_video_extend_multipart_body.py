# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CreateVideoExtendMultipartBody(Model):
    """Create video extend multipart body."""

    video: object
    """The video to continue: a file to upload, or the id of a finished one."""
    prompt: str
    """How the video goes on, in 1 to 32000 characters."""
    seconds: Literal["4", "8", "12"]
    """Length of the new part: 4, 8 or 12 seconds, as text."""

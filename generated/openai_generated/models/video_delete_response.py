# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VideoDeleteResponse(Model):
    """Video delete response (`video.deleted`)."""

    object: Literal["video.deleted"] = "video.deleted"
    """Always `video.deleted`."""
    deleted: bool
    """True once job and content are gone."""
    id: str
    """The id that the video had."""

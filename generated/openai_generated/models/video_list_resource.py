# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.video import Video


@model
class VideoListResource(Model):
    """Video list resource (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[Video]
    """The videos on this page."""
    first_id: str | None = None
    """The id of the first video here; None on an empty page."""
    last_id: str | None = None
    """The id of the last video here, for `after`; None on an empty page."""
    has_more: bool
    """Whether another page follows."""

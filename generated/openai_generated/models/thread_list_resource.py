# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_kit_thread import ChatKitThread


@model
class ThreadListResource(Model):
    """Thread list resource (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[ChatKitThread]
    """The threads on this page."""
    first_id: str | None = None
    """The id of the first thread here; None on an empty page."""
    last_id: str | None = None
    """The id of the last thread here, for `after`; None on an empty page."""
    has_more: bool
    """Whether another page follows."""

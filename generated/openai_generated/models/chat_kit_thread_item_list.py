# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.thread_item import ThreadItem


@model
class ChatKitThreadItemList(Model):
    """Chat kit thread item list (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[ThreadItem]
    """The items on this page."""
    first_id: str | None = None
    """The id of the first item here; None on an empty page."""
    last_id: str | None = None
    """The id of the last item here, for `after`; None on an empty page."""
    has_more: bool
    """Whether another page follows."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ThreadDeleteResponse(Model):
    """Thread delete response (`chatkit.thread.deleted`)."""

    id: str
    """The id that the thread had."""
    object: Literal["chatkit.thread.deleted"] = "chatkit.thread.deleted"
    """Always `chatkit.thread.deleted`."""
    deleted: bool
    """True once the thread and its items are gone."""

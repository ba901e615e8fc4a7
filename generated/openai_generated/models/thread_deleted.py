# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ThreadDeleted(Model):
    """Thread deleted (`thread.deleted`)."""

    id: str
    """The id that the thread had."""
    deleted: bool
    """True once the thread is gone."""
    object: Literal["thread.deleted"] = "thread.deleted"
    """Always `thread.deleted`."""

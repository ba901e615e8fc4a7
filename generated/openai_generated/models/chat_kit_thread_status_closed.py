# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatKitThreadStatusClosed(Model):
    """Chat kit thread status closed (`closed`)."""

    type: Literal["closed"] = "closed"
    """Always `closed`."""
    reason: str | None = None
    """Why the thread was closed for good; None if it was not said."""

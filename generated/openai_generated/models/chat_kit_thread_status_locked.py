# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatKitThreadStatusLocked(Model):
    """Chat kit thread status locked (`locked`)."""

    type: Literal["locked"] = "locked"
    """Always `locked`."""
    reason: str | None = None
    """Why the thread takes no messages for now; None if it was not said."""

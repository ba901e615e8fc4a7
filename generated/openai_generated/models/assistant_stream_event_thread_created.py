# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.thread import Thread


@model
class AssistantStreamEventThreadCreated(Model):
    """Assistant stream event thread created."""

    enabled: bool | None = None
    """A switch of the server's that may come along; what is in the thread does not depend on it."""
    event: Literal["thread.created"] = "thread.created"
    """Always `thread.created`."""
    data: Thread
    """The thread, as it was made."""

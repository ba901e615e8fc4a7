# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaRealtimeResponseCreateEventResponseTool(Model):
    """Beta realtime response create event response tool (`function`)."""

    type: Literal["function"] | None = None
    """Always `function`."""
    name: str | None = None
    """What the function is called."""
    description: str | None = None
    """Tells the model when to call the function, and what to say about it."""
    parameters: dict[str, object] | None = None
    """A JSON schema of the arguments."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ConnectServerEventTransportAnswered(Model):
    """Connect server event transport answered (`transport.answered`)."""

    event_id: str
    session_id: str
    type: Literal["transport.answered"] = "transport.answered"

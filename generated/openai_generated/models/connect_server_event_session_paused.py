# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ConnectServerEventSessionPaused(Model):
    """Connect server event session paused (`session.paused`)."""

    event_id: str
    type: Literal["session.paused"] = "session.paused"
    """Always `session.paused`."""
    client_event_id: str | None = None


@model
class ConnectServerEventSessionResumed(Model):
    """Connect server event session resumed (`session.resumed`)."""

    event_id: str
    type: Literal["session.resumed"] = "session.resumed"
    """Always `session.resumed`."""
    client_event_id: str | None = None

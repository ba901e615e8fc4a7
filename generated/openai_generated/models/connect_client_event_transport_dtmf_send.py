# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ConnectClientEventTransportDtmfSend(Model):
    """Connect client event transport dtmf send (`transport.dtmf.send`)."""

    event: str
    type: Literal["transport.dtmf.send"] = "transport.dtmf.send"
    event_id: str | None = None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ConnectClientEventTransportDtmfSendParam(TypedDict, total=False):
    """Connect client event transport dtmf send (`transport.dtmf.send`)."""

    event: Required[str]
    type: Required[Literal["transport.dtmf.send"]]
    event_id: str | None

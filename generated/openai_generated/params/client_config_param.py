# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class ClientConfigParam(TypedDict, total=False):
    """Client config."""

    data_channel: Required[params.DataChannelConfigParam | Model]


class DataChannelConfigParam(TypedDict, total=False):
    """Data channel config."""

    allowed_client_events: Literal["all"] | SequenceNotStr[str] | None
    allowed_server_events: Literal["all"] | Iterable[params.ServerEventSelectorParam | Model] | None


class ServerEventSelectorParam(TypedDict, total=False):
    """Server event selector."""

    type: Required[str]
    response_event: str | None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ClientConfig(Model):
    """Client config."""

    data_channel: DataChannelConfig


@model
class DataChannelConfig(Model):
    """Data channel config."""

    allowed_client_events: Literal["all"] | list[str] | None = None
    allowed_server_events: Literal["all"] | list[ServerEventSelector] | None = None


@model
class ServerEventSelector(Model):
    """Server event selector."""

    type: str
    response_event: str | None = None

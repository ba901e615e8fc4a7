# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class DataChannelConfigParam(TypedDict, total=False):
    """Data channel config."""

    allowed_client_events: Literal["all"] | SequenceNotStr[str] | None
    allowed_server_events: Literal["all"] | Iterable[params.ServerEventSelectorParam | Model] | None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ClientDelegationParam(TypedDict, total=False):
    """Client delegation (`client`)."""

    type: Required[Literal["client"]]
    acknowledgement_delay_ms: int | None

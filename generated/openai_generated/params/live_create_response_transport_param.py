# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class LiveCreateResponseTransportParam(TypedDict, total=False):
    """Live create response transport (`webrtc`)."""

    sdp: Required[str]
    type: Required[Literal["webrtc"]]

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class CallCreateParams(TypedDict, total=False):
    """What `POST /realtime/calls` takes."""

    sdp: Required[str]
    """The SDP offer of the caller."""
    session: params.RealtimeSessionCreateRequestParam | Model
    """How the session behind the call is set up."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class LiveCreateParams(TypedDict, total=False):
    """What `POST /live/sessions` takes."""

    session: Required[params.MediaSessionConfigParam | Model]
    """How the session is set up."""
    transport: Required[params.LiveCreateResponseTransportParam | Model]
    """How audio and events travel, such as WebRTC or SIP."""

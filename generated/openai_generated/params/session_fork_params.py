# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class SessionForkParams(TypedDict, total=False):
    """What `POST /live/sessions/{session_id}/fork` takes."""

    transport: Required[params.LiveCreateResponseTransportParam | Model]
    """How audio and events travel, such as WebRTC or SIP."""
    session: params.MediaSessionForkConfigParam | Model
    """What is different in the new session."""


class MediaSessionForkConfigParam(TypedDict, total=False):
    """Media session fork config param."""

    client: params.ClientConfigParam | Model
    delegation: params.ForkSessionConfigDelegationParam | Model
    store: bool

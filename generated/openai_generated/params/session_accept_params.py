# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class SessionAcceptParams(TypedDict, total=False):
    """What `POST /live/sessions/{session_id}/accept` takes."""

    session: Required[params.SessionAcceptParamsSession | Model]
    """How the session is set up."""


class SessionAcceptParamsSession(TypedDict, total=False):
    """Session accept params session (`live`)."""

    model: Required[Literal["gpt-live-1", "gpt-live-1.1"] | str]
    type: Required[Literal["live"]]
    """Always `live`."""
    audio: params.SessionAcceptParamsSessionAudio | Model
    delegation: params.SessionAcceptParamsSessionDelegation | Model | None
    input: Iterable[params.InitialItemParam | Model]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[params.DecisionTriggerParam | Model]


class SessionAcceptParamsSessionAudio(TypedDict, total=False):
    """Session accept params session audio."""

    output: params.SessionAcceptParamsSessionAudioOutput | Model


class SessionAcceptParamsSessionAudioOutput(TypedDict, total=False):
    """Session accept params session audio output."""

    voice: str | models.BuiltInVoice | params.CustomVoiceParam | Model

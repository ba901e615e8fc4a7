# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class SessionConfigParam(TypedDict, total=False):
    """Session config param."""

    model: Required[Literal["gpt-live-1", "gpt-live-1.1"] | str]
    audio: params.SessionConfigAudioParam | Model
    client: params.ClientConfigParam | Model
    delegation: params.MediaSessionConfigParamDelegation | Model | None
    input: Iterable[params.InitialItemParam | Model]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[params.DecisionTriggerParam | Model]

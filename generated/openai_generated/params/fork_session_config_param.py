# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ForkSessionConfigParam(TypedDict, total=False):
    """Fork session config."""

    audio: params.ForkSessionConfigAudioParam | Model | None
    client: params.ClientConfigParam | Model | None
    delegation: params.ForkSessionConfigDelegationParam | Model | None
    store: bool | None

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class MediaSessionForkConfigParam(TypedDict, total=False):
    """Media session fork config param."""

    client: params.ClientConfigParam | Model
    delegation: params.ForkSessionConfigDelegationParam | Model
    store: bool

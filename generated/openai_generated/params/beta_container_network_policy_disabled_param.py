# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    """Beta container network policy disabled (`disabled`)."""

    type: Required[Literal["disabled"]]

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class BetaContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """Beta container network policy domain secret."""

    domain: Required[str]
    name: Required[str]
    value: Required[str]

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class BetaContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """Beta container network policy allowlist (`allowlist`)."""

    type: Required[Literal["allowlist"]]
    allowed_domains: Required[SequenceNotStr[str]]
    domain_secrets: Iterable[params.BetaContainerNetworkPolicyDomainSecretParam | Model]

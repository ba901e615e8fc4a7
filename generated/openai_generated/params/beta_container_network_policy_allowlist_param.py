# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class BetaContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """Beta container network policy allowlist param (`allowlist`)."""

    type: Required[Literal["allowlist"]]
    allowed_domains: Required[SequenceNotStr[str]]
    domain_secrets: Iterable[params.BetaContainerNetworkPolicyDomainSecretParam | Model]

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class BetaContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """Beta container network policy allowlist (`allowlist`)."""

    type: Required[Literal["allowlist"]]
    """Always `allowlist`."""
    allowed_domains: Required[SequenceNotStr[str]]
    """Domains that may be reached; all others are blocked."""
    domain_secrets: Iterable[params.BetaContainerNetworkPolicyDomainSecretParam | Model]
    """Secrets added to requests on their way out, so that the model never sees them."""


class BetaContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """Beta container network policy domain secret."""

    domain: Required[str]
    """The domain whose requests get the secret."""
    name: Required[str]
    """The name under which the secret is inserted."""
    value: Required[str]
    """The secret itself, at most 10 MiB."""

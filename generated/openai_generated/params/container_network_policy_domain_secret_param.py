# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """Container network policy domain secret."""

    domain: Required[str]
    """The domain whose requests get the secret."""
    name: Required[str]
    """The name under which the secret is inserted."""
    value: Required[str]
    """The secret itself, at most 10 MiB."""

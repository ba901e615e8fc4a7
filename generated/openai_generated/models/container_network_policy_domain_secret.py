# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ContainerNetworkPolicyDomainSecret(Model):
    """Container network policy domain secret."""

    domain: str
    """The domain whose requests get the secret."""
    name: str
    """The name under which the secret is inserted."""
    value: str
    """The secret itself, at most 10 MiB."""

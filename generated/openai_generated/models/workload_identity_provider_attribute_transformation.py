# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class WorkloadIdentityProviderAttributeTransformation(Model):
    """Workload identity provider attribute transformation."""

    attribute: str
    """The attribute that is made."""
    expression: str
    """How it is made from the token's claims."""

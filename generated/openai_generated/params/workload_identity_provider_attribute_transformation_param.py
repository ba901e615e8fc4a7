# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class WorkloadIdentityProviderAttributeTransformationParam(TypedDict, total=False):
    """Workload identity provider attribute transformation."""

    attribute: Required[str]
    """The attribute that is made."""
    expression: Required[str]
    """How it is made from the token's claims."""

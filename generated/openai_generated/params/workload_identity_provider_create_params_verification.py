# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

WorkloadIdentityProviderCreateParamsVerification: TypeAlias = (
    params.WorkloadIdentityProviderCreateParamsVerificationDiscovery
    | params.WorkloadIdentityProviderVerificationUploadedJwksParam
)
"""Workload identity provider create params verification: one of 2 kinds, told apart by `type`."""

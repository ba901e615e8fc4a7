# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

CredentialAuthCreateParam: TypeAlias = (
    params.CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth
    | params.CredentialAuthCreateParamStaticBearer
    | params.CredentialAuthCreateParamEnvironmentVariable
)
"""Credential auth create param: one of 3 kinds, told apart by `type`."""

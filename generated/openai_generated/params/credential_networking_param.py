# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import SequenceNotStr, TypedDict


class CredentialNetworkingUnrestrictedParam(TypedDict, total=False):
    """Credential networking unrestricted (`unrestricted`)."""

    type: Required[Literal["unrestricted"]]
    """Always `unrestricted`."""


class CredentialNetworkingVaultCredentialNetworkingResourceLimitedParam(TypedDict, total=False):
    """Credential networking vault credential networking resource limited (`limited`)."""

    allowed_hosts: Required[SequenceNotStr[str]]
    type: Required[Literal["limited"]]
    """Always `limited`."""


CredentialNetworkingParam: TypeAlias = (
    params.CredentialNetworkingUnrestrictedParam
    | params.CredentialNetworkingVaultCredentialNetworkingResourceLimitedParam
)
"""Credential networking: one of 2 kinds, told apart by `type`."""

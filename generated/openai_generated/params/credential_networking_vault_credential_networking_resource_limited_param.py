# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class CredentialNetworkingVaultCredentialNetworkingResourceLimitedParam(TypedDict, total=False):
    """Credential networking vault credential networking resource limited (`limited`)."""

    allowed_hosts: Required[SequenceNotStr[str]]
    type: Required[Literal["limited"]]

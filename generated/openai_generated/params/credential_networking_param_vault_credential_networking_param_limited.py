# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class CredentialNetworkingParamVaultCredentialNetworkingParamLimited(TypedDict, total=False):
    """Credential networking param vault credential networking param limited (`limited`)."""

    allowed_hosts: Required[SequenceNotStr[str]]
    type: Required[Literal["limited"]]

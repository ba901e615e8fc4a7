# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CredentialNetworkingParamVaultCredentialNetworkingParamLimited(Model):
    """Credential networking param vault credential networking param limited (`limited`)."""

    allowed_hosts: list[str]
    type: Literal["limited"] = "limited"

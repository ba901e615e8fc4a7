# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class V1OrganizationExternalKeysPostRequestAzureParam(TypedDict, total=False):
    """V 1 organization external keys post request azure (`azure`)."""

    key_name: Required[str]
    name: Required[str]
    tenant_id: Required[str]
    type: Required[Literal["azure"]]
    vault_uri: Required[str]
    key_version: str
    purpose: Literal["ekm", "psp_decryption"]

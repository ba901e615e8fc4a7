# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class V1OrganizationExternalKeysPostRequestAzureParam(TypedDict, total=False):
    """V 1 organization external keys post request azure (`azure`)."""

    key_name: Required[str]
    """The key in the vault."""
    name: Required[str]
    """A label for people."""
    tenant_id: Required[str]
    """The Entra tenant that the vault belongs to."""
    type: Required[Literal["azure"]]
    """Always `azure`."""
    vault_uri: Required[str]
    """The address of the vault."""
    key_version: str
    """Which version of the key to use; the newest one if left out."""
    purpose: Literal["ekm", "psp_decryption"]
    """What the key is for, `ekm` or `psp_decryption`."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class V1OrganizationExternalKeysPostRequestAzure(Model):
    """V 1 organization external keys post request azure (`azure`)."""

    key_name: str
    """The key in the vault."""
    name: str
    """A label for people."""
    tenant_id: str
    """The Entra tenant that the vault belongs to."""
    type: Literal["azure"] = "azure"
    """Always `azure`."""
    vault_uri: str
    """The address of the vault."""
    key_version: str | None = None
    """Which version of the key to use; the newest one if left out."""
    purpose: Literal["ekm", "psp_decryption"] | None = None
    """What the key is for, `ekm` or `psp_decryption`."""

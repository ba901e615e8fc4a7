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
    name: str
    tenant_id: str
    type: Literal["azure"] = "azure"
    vault_uri: str
    key_version: str | None = None
    purpose: Literal["ekm", "psp_decryption"] | str | None = None

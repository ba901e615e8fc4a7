# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci(Model):
    """External key create params v 1 organization external keys post request oci (`oci`)."""

    key_ocid: str
    name: str
    region: str
    type: Literal["oci"] = "oci"
    vault_ocid: str
    key_version_ocid: str | None = None
    purpose: Literal["ekm", "psp_decryption"] | str | None = None

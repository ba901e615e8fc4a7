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
    """What Oracle calls the key, in the form `ocid1.key.…`."""
    name: str
    """A label for people."""
    region: str
    """The Oracle region of the vault, such as `eu-frankfurt-1`."""
    type: Literal["oci"] = "oci"
    """Always `oci`."""
    vault_ocid: str
    """The OCID of the vault that holds the key."""
    key_version_ocid: str | None = None
    """The OCID of the version to use; the newest one if left out."""
    purpose: Literal["ekm", "psp_decryption"] | None = None
    """What the key is for, `ekm` or `psp_decryption`."""

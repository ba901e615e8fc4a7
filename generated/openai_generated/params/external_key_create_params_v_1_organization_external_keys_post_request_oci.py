# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci(TypedDict, total=False):
    """External key create params v 1 organization external keys post request oci (`oci`)."""

    key_ocid: Required[str]
    """What Oracle calls the key, in the form `ocid1.key.…`."""
    name: Required[str]
    """A label for people."""
    region: Required[str]
    """The Oracle region of the vault, such as `eu-frankfurt-1`."""
    type: Required[Literal["oci"]]
    """Always `oci`."""
    vault_ocid: Required[str]
    """The OCID of the vault that holds the key."""
    key_version_ocid: str
    """The OCID of the version to use; the newest one if left out."""
    purpose: Literal["ekm", "psp_decryption"]
    """What the key is for, `ekm` or `psp_decryption`."""

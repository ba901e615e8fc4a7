# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci(TypedDict, total=False):
    """External key create params v 1 organization external keys post request oci (`oci`)."""

    key_ocid: Required[str]
    name: Required[str]
    region: Required[str]
    type: Required[Literal["oci"]]
    vault_ocid: Required[str]
    key_version_ocid: str
    purpose: Literal["ekm", "psp_decryption"]

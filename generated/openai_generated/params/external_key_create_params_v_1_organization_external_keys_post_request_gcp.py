# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp(TypedDict, total=False):
    """External key create params v 1 organization external keys post request gcp (`gcp`)."""

    audience: Required[str]
    kms_key_location: Required[str]
    kms_key_name: Required[str]
    kms_key_ring_name: Required[str]
    kms_project_id: Required[str]
    name: Required[str]
    type: Required[Literal["gcp"]]
    workload_identity_pool_id: Required[str]
    workload_identity_project_number: Required[str]
    workload_identity_provider_id: Required[str]
    kms_key_version: str
    purpose: Literal["ekm", "psp_decryption"]

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp(Model):
    """External key create params v 1 organization external keys post request gcp (`gcp`)."""

    audience: str
    kms_key_location: str
    kms_key_name: str
    kms_key_ring_name: str
    kms_project_id: str
    name: str
    type: Literal["gcp"] = "gcp"
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str
    kms_key_version: str | None = None
    purpose: Literal["ekm", "psp_decryption"] | str | None = None

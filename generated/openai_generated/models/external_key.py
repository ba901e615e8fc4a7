# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ExternalKey(Model):
    """External key."""

    id: str
    api_project_ids: list[str]
    created_at: int
    name: str
    object: str
    type: str
    workspace_id: str
    audience: str | None = None
    external_id: str | None = None
    key_name: str | None = None
    key_ocid: str | None = None
    key_version: str | None = None
    key_version_ocid: str | None = None
    kms_arn: str | None = None
    kms_key_location: str | None = None
    kms_key_name: str | None = None
    kms_key_ring_name: str | None = None
    kms_key_version: str | None = None
    kms_project_id: str | None = None
    purpose: Literal["ekm", "psp_decryption"] | str | None = None
    region: str | None = None
    role_arn: str | None = None
    tenant_id: str | None = None
    vault_ocid: str | None = None
    vault_uri: str | None = None
    workload_identity_pool_id: str | None = None
    workload_identity_project_number: str | None = None
    workload_identity_provider_id: str | None = None

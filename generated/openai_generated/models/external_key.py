# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ExternalKey(Model):
    """External key."""

    id: str
    """What other calls name the key by."""
    api_project_ids: list[str]
    """The projects whose data it protects."""
    created_at: int
    """When it was registered, in seconds since 1970."""
    name: str
    """A label for people."""
    object: str
    """The kind of object, the same for every external key."""
    type: str
    """Where the key is kept: `aws`, `azure`, `gcp` or `oci`."""
    workspace_id: str
    """The workspace that it was registered for."""
    audience: str | None = None
    """The audience that Google Cloud demands of tokens; None elsewhere."""
    external_id: str | None = None
    """The external id that the AWS role's trust policy must ask for; None elsewhere."""
    key_name: str | None = None
    """The key's name in the Azure vault; None elsewhere."""
    key_ocid: str | None = None
    """The key's OCID at Oracle; None elsewhere."""
    key_version: str | None = None
    """The key's version in the Azure vault; None elsewhere, or for the newest."""
    key_version_ocid: str | None = None
    """The OCID of the key's version at Oracle; None elsewhere, or for the newest."""
    kms_arn: str | None = None
    """The key's ARN in AWS; None elsewhere."""
    kms_key_location: str | None = None
    """Where in Google Cloud the key ring is; None elsewhere."""
    kms_key_name: str | None = None
    """The key's name in Google Cloud; None elsewhere."""
    kms_key_ring_name: str | None = None
    """The key ring in Google Cloud; None elsewhere."""
    kms_key_version: str | None = None
    """The key's version in Google Cloud; None elsewhere, or for the primary one."""
    kms_project_id: str | None = None
    """The Google Cloud project of the key ring; None elsewhere."""
    purpose: Literal["ekm", "psp_decryption"] | None = None
    """What the key is for; None where it is not told."""
    region: str | None = None
    """The region of the vault at Oracle; None elsewhere."""
    role_arn: str | None = None
    """The AWS role that the server takes on to use the key; None elsewhere."""
    tenant_id: str | None = None
    """The Entra tenant of the Azure vault; None elsewhere."""
    vault_ocid: str | None = None
    """The vault's OCID at Oracle; None elsewhere."""
    vault_uri: str | None = None
    """The address of the Azure vault; None elsewhere."""
    workload_identity_pool_id: str | None = None
    """The pool of identities in Google Cloud; None elsewhere."""
    workload_identity_project_number: str | None = None
    """The Google Cloud project of the pool, by number; None elsewhere."""
    workload_identity_provider_id: str | None = None
    """The provider in the pool in Google Cloud; None elsewhere."""


ExternalKeyPurpose: TypeAlias = Literal["ekm", "psp_decryption"]
"""External key purpose: the values known when this was generated."""

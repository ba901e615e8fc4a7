# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws(TypedDict, total=False):
    """External key create params v 1 organization external keys post request aws (`aws`)."""

    external_id: Required[str]
    """The external id that the role's trust policy asks for."""
    kms_arn: Required[str]
    """Which key it is, in the form `arn:aws:kms:…`."""
    name: Required[str]
    """A label for people."""
    role_arn: Required[str]
    """The role that the server takes on to use the key."""
    type: Required[Literal["aws"]]
    """Always `aws`."""
    purpose: Literal["ekm", "psp_decryption"]
    """What the key is for, `ekm` or `psp_decryption`."""


class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp(TypedDict, total=False):
    """External key create params v 1 organization external keys post request gcp (`gcp`)."""

    audience: Required[str]
    """The audience that Google Cloud demands of tokens."""
    kms_key_location: Required[str]
    """Where the key ring is, such as `europe-west3`."""
    kms_key_name: Required[str]
    """The key in the ring."""
    kms_key_ring_name: Required[str]
    """The key ring that holds it."""
    kms_project_id: Required[str]
    """The Google Cloud project that the key ring belongs to."""
    name: Required[str]
    """A label for people."""
    type: Required[Literal["gcp"]]
    """Always `gcp`."""
    workload_identity_pool_id: Required[str]
    """The pool of identities that the server signs in through."""
    workload_identity_project_number: Required[str]
    """The Google Cloud project of that pool, by number."""
    workload_identity_provider_id: Required[str]
    """The provider in that pool."""
    kms_key_version: str
    """Which version of the key to use; the primary one if left out."""
    purpose: Literal["ekm", "psp_decryption"]
    """What the key is for, `ekm` or `psp_decryption`."""


class V1OrganizationExternalKeysPostRequestAzureParam(TypedDict, total=False):
    """V 1 organization external keys post request azure (`azure`)."""

    key_name: Required[str]
    """The key in the vault."""
    name: Required[str]
    """A label for people."""
    tenant_id: Required[str]
    """The Entra tenant that the vault belongs to."""
    type: Required[Literal["azure"]]
    """Always `azure`."""
    vault_uri: Required[str]
    """The address of the vault."""
    key_version: str
    """Which version of the key to use; the newest one if left out."""
    purpose: Literal["ekm", "psp_decryption"]
    """What the key is for, `ekm` or `psp_decryption`."""


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


ExternalKeyCreateParams: TypeAlias = (
    params.ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws
    | params.ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp
    | params.V1OrganizationExternalKeysPostRequestAzureParam
    | params.ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci
)
"""External key create params: one of 4 kinds, told apart by `type`."""

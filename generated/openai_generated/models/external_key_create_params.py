# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion


@model
class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws(Model):
    """External key create params v 1 organization external keys post request aws (`aws`)."""

    external_id: str
    """The external id that the role's trust policy asks for."""
    kms_arn: str
    """Which key it is, in the form `arn:aws:kms:…`."""
    name: str
    """A label for people."""
    role_arn: str
    """The role that the server takes on to use the key."""
    type: Literal["aws"] = "aws"
    """Always `aws`."""
    purpose: Literal["ekm", "psp_decryption"] | None = None
    """What the key is for, `ekm` or `psp_decryption`."""


ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAwsPurpose: TypeAlias = Literal["ekm", "psp_decryption"]
"""External key create params v 1 organization external keys post request aws purpose: the values known when this was generated."""


@model
class ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp(Model):
    """External key create params v 1 organization external keys post request gcp (`gcp`)."""

    audience: str
    """The audience that Google Cloud demands of tokens."""
    kms_key_location: str
    """Where the key ring is, such as `europe-west3`."""
    kms_key_name: str
    """The key in the ring."""
    kms_key_ring_name: str
    """The key ring that holds it."""
    kms_project_id: str
    """The Google Cloud project that the key ring belongs to."""
    name: str
    """A label for people."""
    type: Literal["gcp"] = "gcp"
    """Always `gcp`."""
    workload_identity_pool_id: str
    """The pool of identities that the server signs in through."""
    workload_identity_project_number: str
    """The Google Cloud project of that pool, by number."""
    workload_identity_provider_id: str
    """The provider in that pool."""
    kms_key_version: str | None = None
    """Which version of the key to use; the primary one if left out."""
    purpose: Literal["ekm", "psp_decryption"] | None = None
    """What the key is for, `ekm` or `psp_decryption`."""


ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcpPurpose: TypeAlias = Literal["ekm", "psp_decryption"]
"""External key create params v 1 organization external keys post request gcp purpose: the values known when this was generated."""


@model
class V1OrganizationExternalKeysPostRequestAzure(Model):
    """V 1 organization external keys post request azure (`azure`)."""

    key_name: str
    """The key in the vault."""
    name: str
    """A label for people."""
    tenant_id: str
    """The Entra tenant that the vault belongs to."""
    type: Literal["azure"] = "azure"
    """Always `azure`."""
    vault_uri: str
    """The address of the vault."""
    key_version: str | None = None
    """Which version of the key to use; the newest one if left out."""
    purpose: Literal["ekm", "psp_decryption"] | None = None
    """What the key is for, `ekm` or `psp_decryption`."""


V1OrganizationExternalKeysPostRequestAzurePurpose: TypeAlias = Literal["ekm", "psp_decryption"]
"""V 1 organization external keys post request azure purpose: the values known when this was generated."""


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


ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOciPurpose: TypeAlias = Literal["ekm", "psp_decryption"]
"""External key create params v 1 organization external keys post request oci purpose: the values known when this was generated."""


if TYPE_CHECKING:
    ExternalKeyCreateParams: TypeAlias = (
        ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws
        | ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp
        | V1OrganizationExternalKeysPostRequestAzure
        | ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci
    )
    """External key create params: one of 4 kinds, told apart by `type`."""
else:
    ExternalKeyCreateParams = TaggedUnion(
        "ExternalKeyCreateParams",
        __package__,
        key="type",
        variants={
            "aws": "ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws",
            "azure": "V1OrganizationExternalKeysPostRequestAzure",
            "gcp": "ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp",
            "oci": "ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci",
        },
        shapes=(),
    )

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class ExternalStorageCreateParamsProviderAws(Model):
    """External storage create params provider aws (`aws`)."""

    bucket: str
    """The S3 bucket that the data is to go to."""
    role_arn: str
    """The role that the server takes on to write there."""
    type: Literal["aws"] = "aws"
    """Always `aws`."""


@model
class ExternalStorageCreateParamsProviderAzure(Model):
    """External storage create params provider azure (`azure`)."""

    account_name: str
    """Which storage account the container is in, by name."""
    container: str
    """The blob container that the data goes to."""
    resource_group: str
    """The resource group that the account is in."""
    subscription_id: str
    """The Azure subscription that the account belongs to."""
    tenant_id: str
    """The Entra tenant that the subscription belongs to."""
    type: Literal["azure"] = "azure"
    """Always `azure`."""


@model
class ExternalStorageCreateParamsProviderGcp(Model):
    """External storage create params provider gcp (`gcp`)."""

    bucket: str
    """The Cloud Storage bucket that the data goes to."""
    type: Literal["gcp"] = "gcp"
    """Always `gcp`."""
    workload_identity_pool_id: str
    """The pool of identities that the server signs in through."""
    workload_identity_project_number: str
    """The Google Cloud project of that pool, by number."""
    workload_identity_provider_id: str
    """The provider in that pool."""


@model
class ExternalStorageCreateParamsProviderOci(Model):
    """External storage create params provider oci (`oci`)."""

    bucket: str
    """The Object Storage bucket that the data goes to."""
    region: str
    """The Oracle region of the bucket, such as `eu-frankfurt-1`."""
    tenancy_ocid: str
    """The OCID of the tenancy that the bucket belongs to."""
    type: Literal["oci"] = "oci"
    """Always `oci`."""


if TYPE_CHECKING:
    ExternalStorageCreateParamsProvider: TypeAlias = (
        ExternalStorageCreateParamsProviderAws
        | ExternalStorageCreateParamsProviderAzure
        | ExternalStorageCreateParamsProviderGcp
        | ExternalStorageCreateParamsProviderOci
    )
    """External storage create params provider: one of 4 kinds, told apart by `type`."""
else:
    ExternalStorageCreateParamsProvider = TaggedUnion(
        "ExternalStorageCreateParamsProvider",
        __package__,
        key="type",
        variants={
            "aws": "ExternalStorageCreateParamsProviderAws",
            "azure": "ExternalStorageCreateParamsProviderAzure",
            "gcp": "ExternalStorageCreateParamsProviderGcp",
            "oci": "ExternalStorageCreateParamsProviderOci",
        },
        shapes=(),
    )

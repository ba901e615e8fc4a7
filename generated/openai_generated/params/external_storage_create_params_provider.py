# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class ExternalStorageCreateParamsProviderAws(TypedDict, total=False):
    """External storage create params provider aws (`aws`)."""

    bucket: Required[str]
    """The S3 bucket that the data is to go to."""
    role_arn: Required[str]
    """The role that the server takes on to write there."""
    type: Required[Literal["aws"]]
    """Always `aws`."""


class ExternalStorageCreateParamsProviderAzure(TypedDict, total=False):
    """External storage create params provider azure (`azure`)."""

    account_name: Required[str]
    """Which storage account the container is in, by name."""
    container: Required[str]
    """The blob container that the data goes to."""
    resource_group: Required[str]
    """The resource group that the account is in."""
    subscription_id: Required[str]
    """The Azure subscription that the account belongs to."""
    tenant_id: Required[str]
    """The Entra tenant that the subscription belongs to."""
    type: Required[Literal["azure"]]
    """Always `azure`."""


class ExternalStorageCreateParamsProviderGcp(TypedDict, total=False):
    """External storage create params provider gcp (`gcp`)."""

    bucket: Required[str]
    """The Cloud Storage bucket that the data goes to."""
    type: Required[Literal["gcp"]]
    """Always `gcp`."""
    workload_identity_pool_id: Required[str]
    """The pool of identities that the server signs in through."""
    workload_identity_project_number: Required[str]
    """The Google Cloud project of that pool, by number."""
    workload_identity_provider_id: Required[str]
    """The provider in that pool."""


class ExternalStorageCreateParamsProviderOci(TypedDict, total=False):
    """External storage create params provider oci (`oci`)."""

    bucket: Required[str]
    """The Object Storage bucket that the data goes to."""
    region: Required[str]
    """The Oracle region of the bucket, such as `eu-frankfurt-1`."""
    tenancy_ocid: Required[str]
    """The OCID of the tenancy that the bucket belongs to."""
    type: Required[Literal["oci"]]
    """Always `oci`."""


ExternalStorageCreateParamsProvider: TypeAlias = (
    params.ExternalStorageCreateParamsProviderAws
    | params.ExternalStorageCreateParamsProviderAzure
    | params.ExternalStorageCreateParamsProviderGcp
    | params.ExternalStorageCreateParamsProviderOci
)
"""External storage create params provider: one of 4 kinds, told apart by `type`."""

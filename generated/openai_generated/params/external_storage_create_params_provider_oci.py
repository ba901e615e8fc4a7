# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


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

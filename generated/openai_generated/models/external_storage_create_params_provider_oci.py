# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


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

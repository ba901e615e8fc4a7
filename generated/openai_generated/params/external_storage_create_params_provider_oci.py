# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ExternalStorageCreateParamsProviderOci(TypedDict, total=False):
    """External storage create params provider oci (`oci`)."""

    bucket: Required[str]
    region: Required[str]
    tenancy_ocid: Required[str]
    type: Required[Literal["oci"]]

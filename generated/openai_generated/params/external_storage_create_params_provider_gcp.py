# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


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

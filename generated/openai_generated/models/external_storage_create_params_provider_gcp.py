# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


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

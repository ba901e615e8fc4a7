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
    type: Literal["gcp"] = "gcp"
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str

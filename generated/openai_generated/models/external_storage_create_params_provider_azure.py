# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ExternalStorageCreateParamsProviderAzure(Model):
    """External storage create params provider azure (`azure`)."""

    account_name: str
    container: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal["azure"] = "azure"

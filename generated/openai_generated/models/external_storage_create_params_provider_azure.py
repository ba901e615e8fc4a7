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

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


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

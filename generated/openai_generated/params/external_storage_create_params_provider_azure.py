# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ExternalStorageCreateParamsProviderAzure(TypedDict, total=False):
    """External storage create params provider azure (`azure`)."""

    account_name: Required[str]
    container: Required[str]
    resource_group: Required[str]
    subscription_id: Required[str]
    tenant_id: Required[str]
    type: Required[Literal["azure"]]

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.external_storage_create_params import (
        ExternalStorageCreateParams as ExternalStorageCreateParams,
    )
    from openai_generated.params.external_storage_create_params_provider import (
        ExternalStorageCreateParamsProvider as Provider,
        ExternalStorageCreateParamsProviderAws as ProviderAws,
        ExternalStorageCreateParamsProviderAzure as ProviderAzure,
        ExternalStorageCreateParamsProviderGcp as ProviderGcp,
        ExternalStorageCreateParamsProviderOci as ProviderOci,
    )


__all__ = ["ExternalStorageCreateParams", "Provider", "ProviderAws", "ProviderAzure", "ProviderGcp", "ProviderOci"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ExternalStorageCreateParams": "openai_generated.params.external_storage_create_params",
        "Provider": "openai_generated.params.external_storage_create_params_provider:ExternalStorageCreateParamsProvider",
        "ProviderAws": "openai_generated.params.external_storage_create_params_provider:ExternalStorageCreateParamsProviderAws",
        "ProviderAzure": "openai_generated.params.external_storage_create_params_provider:ExternalStorageCreateParamsProviderAzure",
        "ProviderGcp": "openai_generated.params.external_storage_create_params_provider:ExternalStorageCreateParamsProviderGcp",
        "ProviderOci": "openai_generated.params.external_storage_create_params_provider:ExternalStorageCreateParamsProviderOci",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.external_key_create_params import (
        ExternalKeyCreateParams as ExternalKeyCreateParams,
        ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws as V1OrganizationExternalKeysPostRequestAws,
        ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp as V1OrganizationExternalKeysPostRequestGcp,
        ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci as V1OrganizationExternalKeysPostRequestOci,
        V1OrganizationExternalKeysPostRequestAzureParam as V1OrganizationExternalKeysPostRequestAzure,
    )


__all__ = [
    "ExternalKeyCreateParams",
    "V1OrganizationExternalKeysPostRequestAws",
    "V1OrganizationExternalKeysPostRequestAzure",
    "V1OrganizationExternalKeysPostRequestGcp",
    "V1OrganizationExternalKeysPostRequestOci",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ExternalKeyCreateParams": "openai_generated.params.external_key_create_params",
        "V1OrganizationExternalKeysPostRequestAws": "openai_generated.params.external_key_create_params:ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws",
        "V1OrganizationExternalKeysPostRequestAzure": "openai_generated.params.external_key_create_params:V1OrganizationExternalKeysPostRequestAzureParam",
        "V1OrganizationExternalKeysPostRequestGcp": "openai_generated.params.external_key_create_params:ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp",
        "V1OrganizationExternalKeysPostRequestOci": "openai_generated.params.external_key_create_params:ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci",
    },
)

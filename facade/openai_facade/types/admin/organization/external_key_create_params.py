# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.external_key_create_params import ExternalKeyCreateParams as ExternalKeyCreateParams
    from openai_generated.params.external_key_create_params_v_1_organization_external_keys_post_request_aws import (
        ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws as V1OrganizationExternalKeysPostRequestAws,
    )
    from openai_generated.params.external_key_create_params_v_1_organization_external_keys_post_request_gcp import (
        ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp as V1OrganizationExternalKeysPostRequestGcp,
    )
    from openai_generated.params.external_key_create_params_v_1_organization_external_keys_post_request_oci import (
        ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci as V1OrganizationExternalKeysPostRequestOci,
    )
    from openai_generated.params.v_1_organization_external_keys_post_request_azure_param import (
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
        "V1OrganizationExternalKeysPostRequestAws": "openai_generated.params.external_key_create_params_v_1_organization_external_keys_post_request_aws:ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws",
        "V1OrganizationExternalKeysPostRequestAzure": "openai_generated.params.v_1_organization_external_keys_post_request_azure_param:V1OrganizationExternalKeysPostRequestAzureParam",
        "V1OrganizationExternalKeysPostRequestGcp": "openai_generated.params.external_key_create_params_v_1_organization_external_keys_post_request_gcp:ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp",
        "V1OrganizationExternalKeysPostRequestOci": "openai_generated.params.external_key_create_params_v_1_organization_external_keys_post_request_oci:ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci",
    },
)

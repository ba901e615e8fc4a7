# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.external_key_create_params_v_1_organization_external_keys_post_request_aws import (
        ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws,
    )
    from openai_generated.models.external_key_create_params_v_1_organization_external_keys_post_request_gcp import (
        ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp,
    )
    from openai_generated.models.external_key_create_params_v_1_organization_external_keys_post_request_oci import (
        ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci,
    )
    from openai_generated.models.v_1_organization_external_keys_post_request_azure import (
        V1OrganizationExternalKeysPostRequestAzure,
    )

    ExternalKeyCreateParams: TypeAlias = (
        ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws
        | ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp
        | V1OrganizationExternalKeysPostRequestAzure
        | ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci
    )
    """External key create params: one of 4 kinds, told apart by `type`."""
else:
    ExternalKeyCreateParams = TaggedUnion(
        "ExternalKeyCreateParams",
        __package__,
        key="type",
        variants={
            "aws": "ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws",
            "azure": "V1OrganizationExternalKeysPostRequestAzure",
            "gcp": "ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp",
            "oci": "ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci",
        },
        shapes=(),
    )

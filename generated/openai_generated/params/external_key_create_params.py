# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ExternalKeyCreateParams: TypeAlias = (
    params.ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws
    | params.ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp
    | params.V1OrganizationExternalKeysPostRequestAzureParam
    | params.ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci
)
"""External key create params: one of 4 kinds, told apart by `type`."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.admin.organization.projects.service_accounts import (
        api_key_create_params as api_key_create_params,
        api_key_create_response as api_key_create_response,
        service_account_api_key_body as service_account_api_key_body,
    )
    from openai_generated.models.service_account_api_key_body import (
        ServiceAccountApiKeyBody as APIKeyCreateResponse,
        ServiceAccountApiKeyBody as ServiceAccountApiKeyBody,
    )
    from openai_generated.params.create_project_service_account_api_key_body_param import (
        CreateProjectServiceAccountApiKeyBodyParam as APIKeyCreateParams,
    )


__all__ = ["APIKeyCreateParams", "APIKeyCreateResponse", "ServiceAccountApiKeyBody"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "APIKeyCreateParams": "openai_generated.params.create_project_service_account_api_key_body_param:CreateProjectServiceAccountApiKeyBodyParam",
        "APIKeyCreateResponse": "openai_generated.models.service_account_api_key_body:ServiceAccountApiKeyBody",
        "ServiceAccountApiKeyBody": "openai_generated.models.service_account_api_key_body",
        "api_key_create_params": ".api_key_create_params:",
        "api_key_create_response": ".api_key_create_response:",
        "service_account_api_key_body": ".service_account_api_key_body:",
    },
)

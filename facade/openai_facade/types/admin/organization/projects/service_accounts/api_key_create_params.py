# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.create_project_service_account_api_key_body_param import (
        CreateProjectServiceAccountApiKeyBodyParam as APIKeyCreateParams,
    )


__all__ = ["APIKeyCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "APIKeyCreateParams": "openai_generated.params.create_project_service_account_api_key_body_param:CreateProjectServiceAccountApiKeyBodyParam",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.fine_tuning.checkpoints import (
        permission_create_params as permission_create_params,
        permission_create_response as permission_create_response,
        permission_delete_response as permission_delete_response,
        permission_list_params as permission_list_params,
        permission_list_response as permission_list_response,
        permission_retrieve_params as permission_retrieve_params,
        permission_retrieve_response as permission_retrieve_response,
    )
    from openai_generated.models.permission_delete_response import PermissionDeleteResponse as PermissionDeleteResponse
    from openai_generated.models.permission_retrieve_response import (
        PermissionListResponse as PermissionCreateResponse,
        PermissionListResponse as PermissionListResponse,
        PermissionRetrieveResponse as PermissionRetrieveResponse,
    )
    from openai_generated.params.permission_create_params import PermissionCreateParams as PermissionCreateParams
    from openai_generated.params.permission_list_params import (
        PermissionListParams as PermissionListParams,
        PermissionListParams as PermissionRetrieveParams,
    )


__all__ = [
    "PermissionCreateParams",
    "PermissionCreateResponse",
    "PermissionDeleteResponse",
    "PermissionListParams",
    "PermissionListResponse",
    "PermissionRetrieveParams",
    "PermissionRetrieveResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PermissionCreateParams": "openai_generated.params.permission_create_params",
        "PermissionCreateResponse": "openai_generated.models.permission_retrieve_response:PermissionListResponse",
        "PermissionDeleteResponse": "openai_generated.models.permission_delete_response",
        "PermissionListParams": "openai_generated.params.permission_list_params",
        "PermissionListResponse": "openai_generated.models.permission_retrieve_response",
        "PermissionRetrieveParams": "openai_generated.params.permission_list_params:PermissionListParams",
        "PermissionRetrieveResponse": "openai_generated.models.permission_retrieve_response",
        "permission_create_params": ".permission_create_params:",
        "permission_create_response": ".permission_create_response:",
        "permission_delete_response": ".permission_delete_response:",
        "permission_list_params": ".permission_list_params:",
        "permission_list_response": ".permission_list_response:",
        "permission_retrieve_params": ".permission_retrieve_params:",
        "permission_retrieve_response": ".permission_retrieve_response:",
    },
)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.admin.organization.users import (
        role_create_params as role_create_params,
        role_create_response as role_create_response,
        role_delete_response as role_delete_response,
        role_list_params as role_list_params,
        role_list_response as role_list_response,
        role_retrieve_response as role_retrieve_response,
    )
    from openai_generated.models.group_role_delete_response import GroupRoleDeleteResponse as RoleDeleteResponse
    from openai_generated.models.role_list_response import (
        RoleListResponse as RoleListResponse,
        RoleListResponse as RoleRetrieveResponse,
    )
    from openai_generated.models.user_role_create_response import UserRoleCreateResponse as RoleCreateResponse
    from openai_generated.params.group_role_create_params import GroupRoleCreateParams as RoleCreateParams
    from openai_generated.params.list_user_role_assignments_params import (
        ListUserRoleAssignmentsParams as RoleListParams,
    )


__all__ = [
    "RoleCreateParams",
    "RoleCreateResponse",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleListResponse",
    "RoleRetrieveResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RoleCreateParams": "openai_generated.params.group_role_create_params:GroupRoleCreateParams",
        "RoleCreateResponse": "openai_generated.models.user_role_create_response:UserRoleCreateResponse",
        "RoleDeleteResponse": "openai_generated.models.group_role_delete_response:GroupRoleDeleteResponse",
        "RoleListParams": "openai_generated.params.list_user_role_assignments_params:ListUserRoleAssignmentsParams",
        "RoleListResponse": "openai_generated.models.role_list_response",
        "RoleRetrieveResponse": "openai_generated.models.role_list_response:RoleListResponse",
        "role_create_params": ".role_create_params:",
        "role_create_response": ".role_create_response:",
        "role_delete_response": ".role_delete_response:",
        "role_list_params": ".role_list_params:",
        "role_list_response": ".role_list_response:",
        "role_retrieve_response": ".role_retrieve_response:",
    },
)

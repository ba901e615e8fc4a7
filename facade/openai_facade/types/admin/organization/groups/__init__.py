# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.admin.organization.groups import (
        group_member_user as group_member_user,
        organization_group_user as organization_group_user,
        role_create_params as role_create_params,
        role_create_response as role_create_response,
        role_delete_response as role_delete_response,
        role_list_params as role_list_params,
        role_list_response as role_list_response,
        role_retrieve_response as role_retrieve_response,
        user_create_params as user_create_params,
        user_create_response as user_create_response,
        user_delete_response as user_delete_response,
        user_list_params as user_list_params,
        user_retrieve_response as user_retrieve_response,
    )
    from openai_generated.models.group_member_user import (
        GroupMemberUser as GroupMemberUser,
        GroupMemberUser as UserRetrieveResponse,
    )
    from openai_generated.models.group_role_create_response import GroupRoleCreateResponse as RoleCreateResponse
    from openai_generated.models.group_role_delete_response import GroupRoleDeleteResponse as RoleDeleteResponse
    from openai_generated.models.group_user_delete_response import GroupUserDeleteResponse as UserDeleteResponse
    from openai_generated.models.role_list_response import (
        RoleListResponse as RoleListResponse,
        RoleListResponse as RoleRetrieveResponse,
    )
    from openai_generated.models.user_create_response import UserCreateResponse as UserCreateResponse
    from openai_generated.models.user_list_resource import OrganizationGroupUser as OrganizationGroupUser
    from openai_generated.params.group_role_create_params import GroupRoleCreateParams as RoleCreateParams
    from openai_generated.params.group_user_create_params import GroupUserCreateParams as UserCreateParams
    from openai_generated.params.list_group_role_assignments_params import (
        ListGroupRoleAssignmentsParams as RoleListParams,
    )
    from openai_generated.params.list_group_users_params import ListGroupUsersParams as UserListParams


__all__ = [
    "GroupMemberUser",
    "OrganizationGroupUser",
    "RoleCreateParams",
    "RoleCreateResponse",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleListResponse",
    "RoleRetrieveResponse",
    "UserCreateParams",
    "UserCreateResponse",
    "UserDeleteResponse",
    "UserListParams",
    "UserRetrieveResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "GroupMemberUser": "openai_generated.models.group_member_user",
        "OrganizationGroupUser": "openai_generated.models.user_list_resource",
        "RoleCreateParams": "openai_generated.params.group_role_create_params:GroupRoleCreateParams",
        "RoleCreateResponse": "openai_generated.models.group_role_create_response:GroupRoleCreateResponse",
        "RoleDeleteResponse": "openai_generated.models.group_role_delete_response:GroupRoleDeleteResponse",
        "RoleListParams": "openai_generated.params.list_group_role_assignments_params:ListGroupRoleAssignmentsParams",
        "RoleListResponse": "openai_generated.models.role_list_response",
        "RoleRetrieveResponse": "openai_generated.models.role_list_response:RoleListResponse",
        "UserCreateParams": "openai_generated.params.group_user_create_params:GroupUserCreateParams",
        "UserCreateResponse": "openai_generated.models.user_create_response",
        "UserDeleteResponse": "openai_generated.models.group_user_delete_response:GroupUserDeleteResponse",
        "UserListParams": "openai_generated.params.list_group_users_params:ListGroupUsersParams",
        "UserRetrieveResponse": "openai_generated.models.group_member_user:GroupMemberUser",
        "group_member_user": ".group_member_user:",
        "organization_group_user": ".organization_group_user:",
        "role_create_params": ".role_create_params:",
        "role_create_response": ".role_create_response:",
        "role_delete_response": ".role_delete_response:",
        "role_list_params": ".role_list_params:",
        "role_list_response": ".role_list_response:",
        "role_retrieve_response": ".role_retrieve_response:",
        "user_create_params": ".user_create_params:",
        "user_create_response": ".user_create_response:",
        "user_delete_response": ".user_delete_response:",
        "user_list_params": ".user_list_params:",
        "user_retrieve_response": ".user_retrieve_response:",
    },
)

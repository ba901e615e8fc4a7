# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.admin.organization.projects import (
        api_key_delete_response as api_key_delete_response,
        api_key_list_params as api_key_list_params,
        api_key_update_params as api_key_update_params,
        certificate_activate_params as certificate_activate_params,
        certificate_activate_response as certificate_activate_response,
        certificate_deactivate_params as certificate_deactivate_params,
        certificate_deactivate_response as certificate_deactivate_response,
        certificate_list_params as certificate_list_params,
        certificate_list_response as certificate_list_response,
        data_retention_update_params as data_retention_update_params,
        group_create_params as group_create_params,
        group_delete_response as group_delete_response,
        group_list_params as group_list_params,
        group_retrieve_params as group_retrieve_params,
        groups as groups,
        hosted_tool_permission as hosted_tool_permission,
        hosted_tool_permission_update_param as hosted_tool_permission_update_param,
        hosted_tool_permission_update_params as hosted_tool_permission_update_params,
        model_permission_update_params as model_permission_update_params,
        project_api_key as project_api_key,
        project_data_retention as project_data_retention,
        project_group as project_group,
        project_hosted_tool_permissions as project_hosted_tool_permissions,
        project_model_permissions as project_model_permissions,
        project_model_permissions_delete_response as project_model_permissions_delete_response,
        project_model_permissions_deleted as project_model_permissions_deleted,
        project_optional_service_tier as project_optional_service_tier,
        project_rate_limit as project_rate_limit,
        project_service_account as project_service_account,
        project_service_tier_settings as project_service_tier_settings,
        project_spend_alert as project_spend_alert,
        project_spend_alert_deleted as project_spend_alert_deleted,
        project_spend_limit as project_spend_limit,
        project_spend_limit_deleted as project_spend_limit_deleted,
        project_user as project_user,
        rate_limit_list_rate_limits_params as rate_limit_list_rate_limits_params,
        rate_limit_update_rate_limit_params as rate_limit_update_rate_limit_params,
        role_create_params as role_create_params,
        role_delete_response as role_delete_response,
        role_list_params as role_list_params,
        role_update_params as role_update_params,
        service_account_create_params as service_account_create_params,
        service_account_create_response as service_account_create_response,
        service_account_delete_response as service_account_delete_response,
        service_account_list_params as service_account_list_params,
        service_account_update_params as service_account_update_params,
        service_accounts as service_accounts,
        service_tier_setting_update_params as service_tier_setting_update_params,
        spend_alert_create_params as spend_alert_create_params,
        spend_alert_list_params as spend_alert_list_params,
        spend_alert_notification_channel as spend_alert_notification_channel,
        spend_alert_notification_channel_param as spend_alert_notification_channel_param,
        spend_alert_update_params as spend_alert_update_params,
        spend_limit_enforcement as spend_limit_enforcement,
        spend_limit_update_params as spend_limit_update_params,
        user_create_params as user_create_params,
        user_delete_response as user_delete_response,
        user_list_params as user_list_params,
        user_update_params as user_update_params,
        users as users,
    )
    from openai_generated.models.api_key_delete_response import APIKeyDeleteResponse as APIKeyDeleteResponse
    from openai_generated.models.organization_role_delete_response import (
        OrganizationRoleDeleteResponse as RoleDeleteResponse,
    )
    from openai_generated.models.project_api_key import ProjectAPIKey as ProjectAPIKey
    from openai_generated.models.project_certificate_list_response import (
        ProjectCertificateListResponse as CertificateActivateResponse,
        ProjectCertificateListResponse as CertificateDeactivateResponse,
        ProjectCertificateListResponse as CertificateListResponse,
    )
    from openai_generated.models.project_data_retention import ProjectDataRetention as ProjectDataRetention
    from openai_generated.models.project_group import ProjectGroup as ProjectGroup
    from openai_generated.models.project_group_delete_response import ProjectGroupDeleteResponse as GroupDeleteResponse
    from openai_generated.models.project_hosted_tool_permissions import (
        HostedToolPermission as HostedToolPermission,
        ProjectHostedToolPermissions as ProjectHostedToolPermissions,
    )
    from openai_generated.models.project_model_permissions import ProjectModelPermissions as ProjectModelPermissions
    from openai_generated.models.project_model_permissions_delete_response import (
        ProjectModelPermissionsDeleteResponse as ProjectModelPermissionsDeleteResponse,
        ProjectModelPermissionsDeleteResponse as ProjectModelPermissionsDeleted,
    )
    from openai_generated.models.project_optional_service_tier import (
        ProjectOptionalServiceTier as ProjectOptionalServiceTier,
    )
    from openai_generated.models.project_rate_limit import ProjectRateLimit as ProjectRateLimit
    from openai_generated.models.project_service_account import ProjectServiceAccount as ProjectServiceAccount
    from openai_generated.models.project_service_tier_settings import (
        ProjectServiceTierSettings as ProjectServiceTierSettings,
    )
    from openai_generated.models.project_spend_alert import ProjectSpendAlert as ProjectSpendAlert
    from openai_generated.models.project_spend_alert_deleted import ProjectSpendAlertDeleted as ProjectSpendAlertDeleted
    from openai_generated.models.project_spend_limit import ProjectSpendLimit as ProjectSpendLimit
    from openai_generated.models.project_spend_limit_deleted import ProjectSpendLimitDeleted as ProjectSpendLimitDeleted
    from openai_generated.models.project_user import ProjectUser as ProjectUser
    from openai_generated.models.project_user_delete_response import ProjectUserDeleteResponse as UserDeleteResponse
    from openai_generated.models.service_account_create_response import (
        ServiceAccountCreateResponse as ServiceAccountCreateResponse,
    )
    from openai_generated.models.service_account_delete_response import (
        ServiceAccountDeleteResponse as ServiceAccountDeleteResponse,
    )
    from openai_generated.models.spend_alert_notification_channel import (
        SpendAlertNotificationChannel as SpendAlertNotificationChannel,
    )
    from openai_generated.models.spend_limit_enforcement import SpendLimitEnforcement as SpendLimitEnforcement
    from openai_generated.params.api_key_list_params import APIKeyListParams as APIKeyListParams
    from openai_generated.params.api_key_update_params import APIKeyUpdateParams as APIKeyUpdateParams
    from openai_generated.params.certificate_activate_params import (
        CertificateActivateParams as CertificateActivateParams,
        CertificateActivateParams as CertificateDeactivateParams,
    )
    from openai_generated.params.create_spend_alert_body_param import (
        CreateSpendAlertBodyParam as SpendAlertCreateParams,
        CreateSpendAlertBodyParam as SpendAlertUpdateParams,
        SpendAlertNotificationChannelParam as SpendAlertNotificationChannelParam,
    )
    from openai_generated.params.group_retrieve_params import GroupRetrieveParams as GroupRetrieveParams
    from openai_generated.params.list_project_certificates_params import (
        ListProjectCertificatesParams as CertificateListParams,
    )
    from openai_generated.params.list_project_groups_params import ListProjectGroupsParams as GroupListParams
    from openai_generated.params.list_project_roles_params import ListProjectRolesParams as RoleListParams
    from openai_generated.params.list_project_spend_alerts_params import (
        ListProjectSpendAlertsParams as SpendAlertListParams,
    )
    from openai_generated.params.list_project_users_params import ListProjectUsersParams as UserListParams
    from openai_generated.params.organization_role_create_params import OrganizationRoleCreateParams as RoleCreateParams
    from openai_generated.params.project_group_create_params import ProjectGroupCreateParams as GroupCreateParams
    from openai_generated.params.project_hosted_tool_permissions_update_request_param import (
        HostedToolPermissionUpdateParam as HostedToolPermissionUpdateParam,
        ProjectHostedToolPermissionsUpdateRequestParam as HostedToolPermissionUpdateParams,
    )
    from openai_generated.params.project_model_permissions_update_request_param import (
        ProjectModelPermissionsUpdateRequestParam as ModelPermissionUpdateParams,
    )
    from openai_generated.params.project_user_create_params import ProjectUserCreateParams as UserCreateParams
    from openai_generated.params.project_user_update_params import ProjectUserUpdateParams as UserUpdateParams
    from openai_generated.params.rate_limit_list_rate_limits_params import (
        RateLimitListRateLimitsParams as RateLimitListRateLimitsParams,
    )
    from openai_generated.params.rate_limit_update_rate_limit_params import (
        RateLimitUpdateRateLimitParams as RateLimitUpdateRateLimitParams,
    )
    from openai_generated.params.role_update_params import RoleUpdateParams as RoleUpdateParams
    from openai_generated.params.service_account_create_params import (
        ServiceAccountCreateParams as ServiceAccountCreateParams,
    )
    from openai_generated.params.service_account_list_params import ServiceAccountListParams as ServiceAccountListParams
    from openai_generated.params.service_tier_setting_update_params import (
        ServiceTierSettingUpdateParams as ServiceTierSettingUpdateParams,
    )
    from openai_generated.params.update_project_data_retention_body_param import (
        UpdateProjectDataRetentionBodyParam as DataRetentionUpdateParams,
    )
    from openai_generated.params.update_project_service_account_body_param import (
        UpdateProjectServiceAccountBodyParam as ServiceAccountUpdateParams,
    )
    from openai_generated.params.update_project_spend_limit_body_param import (
        UpdateProjectSpendLimitBodyParam as SpendLimitUpdateParams,
    )


__all__ = [
    "APIKeyDeleteResponse",
    "APIKeyListParams",
    "APIKeyUpdateParams",
    "CertificateActivateParams",
    "CertificateActivateResponse",
    "CertificateDeactivateParams",
    "CertificateDeactivateResponse",
    "CertificateListParams",
    "CertificateListResponse",
    "DataRetentionUpdateParams",
    "GroupCreateParams",
    "GroupDeleteResponse",
    "GroupListParams",
    "GroupRetrieveParams",
    "HostedToolPermission",
    "HostedToolPermissionUpdateParam",
    "HostedToolPermissionUpdateParams",
    "ModelPermissionUpdateParams",
    "ProjectAPIKey",
    "ProjectDataRetention",
    "ProjectGroup",
    "ProjectHostedToolPermissions",
    "ProjectModelPermissions",
    "ProjectModelPermissionsDeleteResponse",
    "ProjectModelPermissionsDeleted",
    "ProjectOptionalServiceTier",
    "ProjectRateLimit",
    "ProjectServiceAccount",
    "ProjectServiceTierSettings",
    "ProjectSpendAlert",
    "ProjectSpendAlertDeleted",
    "ProjectSpendLimit",
    "ProjectSpendLimitDeleted",
    "ProjectUser",
    "RateLimitListRateLimitsParams",
    "RateLimitUpdateRateLimitParams",
    "RoleCreateParams",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleUpdateParams",
    "ServiceAccountCreateParams",
    "ServiceAccountCreateResponse",
    "ServiceAccountDeleteResponse",
    "ServiceAccountListParams",
    "ServiceAccountUpdateParams",
    "ServiceTierSettingUpdateParams",
    "SpendAlertCreateParams",
    "SpendAlertListParams",
    "SpendAlertNotificationChannel",
    "SpendAlertNotificationChannelParam",
    "SpendAlertUpdateParams",
    "SpendLimitEnforcement",
    "SpendLimitUpdateParams",
    "UserCreateParams",
    "UserDeleteResponse",
    "UserListParams",
    "UserUpdateParams",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "APIKeyDeleteResponse": "openai_generated.models.api_key_delete_response",
        "APIKeyListParams": "openai_generated.params.api_key_list_params",
        "APIKeyUpdateParams": "openai_generated.params.api_key_update_params",
        "CertificateActivateParams": "openai_generated.params.certificate_activate_params",
        "CertificateActivateResponse": "openai_generated.models.project_certificate_list_response:ProjectCertificateListResponse",
        "CertificateDeactivateParams": "openai_generated.params.certificate_activate_params:CertificateActivateParams",
        "CertificateDeactivateResponse": "openai_generated.models.project_certificate_list_response:ProjectCertificateListResponse",
        "CertificateListParams": "openai_generated.params.list_project_certificates_params:ListProjectCertificatesParams",
        "CertificateListResponse": "openai_generated.models.project_certificate_list_response:ProjectCertificateListResponse",
        "DataRetentionUpdateParams": "openai_generated.params.update_project_data_retention_body_param:UpdateProjectDataRetentionBodyParam",
        "GroupCreateParams": "openai_generated.params.project_group_create_params:ProjectGroupCreateParams",
        "GroupDeleteResponse": "openai_generated.models.project_group_delete_response:ProjectGroupDeleteResponse",
        "GroupListParams": "openai_generated.params.list_project_groups_params:ListProjectGroupsParams",
        "GroupRetrieveParams": "openai_generated.params.group_retrieve_params",
        "HostedToolPermission": "openai_generated.models.project_hosted_tool_permissions",
        "HostedToolPermissionUpdateParam": "openai_generated.params.project_hosted_tool_permissions_update_request_param",
        "HostedToolPermissionUpdateParams": "openai_generated.params.project_hosted_tool_permissions_update_request_param:ProjectHostedToolPermissionsUpdateRequestParam",
        "ModelPermissionUpdateParams": "openai_generated.params.project_model_permissions_update_request_param:ProjectModelPermissionsUpdateRequestParam",
        "ProjectAPIKey": "openai_generated.models.project_api_key",
        "ProjectDataRetention": "openai_generated.models.project_data_retention",
        "ProjectGroup": "openai_generated.models.project_group",
        "ProjectHostedToolPermissions": "openai_generated.models.project_hosted_tool_permissions",
        "ProjectModelPermissions": "openai_generated.models.project_model_permissions",
        "ProjectModelPermissionsDeleteResponse": "openai_generated.models.project_model_permissions_delete_response",
        "ProjectModelPermissionsDeleted": "openai_generated.models.project_model_permissions_delete_response:ProjectModelPermissionsDeleteResponse",
        "ProjectOptionalServiceTier": "openai_generated.models.project_optional_service_tier",
        "ProjectRateLimit": "openai_generated.models.project_rate_limit",
        "ProjectServiceAccount": "openai_generated.models.project_service_account",
        "ProjectServiceTierSettings": "openai_generated.models.project_service_tier_settings",
        "ProjectSpendAlert": "openai_generated.models.project_spend_alert",
        "ProjectSpendAlertDeleted": "openai_generated.models.project_spend_alert_deleted",
        "ProjectSpendLimit": "openai_generated.models.project_spend_limit",
        "ProjectSpendLimitDeleted": "openai_generated.models.project_spend_limit_deleted",
        "ProjectUser": "openai_generated.models.project_user",
        "RateLimitListRateLimitsParams": "openai_generated.params.rate_limit_list_rate_limits_params",
        "RateLimitUpdateRateLimitParams": "openai_generated.params.rate_limit_update_rate_limit_params",
        "RoleCreateParams": "openai_generated.params.organization_role_create_params:OrganizationRoleCreateParams",
        "RoleDeleteResponse": "openai_generated.models.organization_role_delete_response:OrganizationRoleDeleteResponse",
        "RoleListParams": "openai_generated.params.list_project_roles_params:ListProjectRolesParams",
        "RoleUpdateParams": "openai_generated.params.role_update_params",
        "ServiceAccountCreateParams": "openai_generated.params.service_account_create_params",
        "ServiceAccountCreateResponse": "openai_generated.models.service_account_create_response",
        "ServiceAccountDeleteResponse": "openai_generated.models.service_account_delete_response",
        "ServiceAccountListParams": "openai_generated.params.service_account_list_params",
        "ServiceAccountUpdateParams": "openai_generated.params.update_project_service_account_body_param:UpdateProjectServiceAccountBodyParam",
        "ServiceTierSettingUpdateParams": "openai_generated.params.service_tier_setting_update_params",
        "SpendAlertCreateParams": "openai_generated.params.create_spend_alert_body_param:CreateSpendAlertBodyParam",
        "SpendAlertListParams": "openai_generated.params.list_project_spend_alerts_params:ListProjectSpendAlertsParams",
        "SpendAlertNotificationChannel": "openai_generated.models.spend_alert_notification_channel",
        "SpendAlertNotificationChannelParam": "openai_generated.params.create_spend_alert_body_param",
        "SpendAlertUpdateParams": "openai_generated.params.create_spend_alert_body_param:CreateSpendAlertBodyParam",
        "SpendLimitEnforcement": "openai_generated.models.spend_limit_enforcement",
        "SpendLimitUpdateParams": "openai_generated.params.update_project_spend_limit_body_param:UpdateProjectSpendLimitBodyParam",
        "UserCreateParams": "openai_generated.params.project_user_create_params:ProjectUserCreateParams",
        "UserDeleteResponse": "openai_generated.models.project_user_delete_response:ProjectUserDeleteResponse",
        "UserListParams": "openai_generated.params.list_project_users_params:ListProjectUsersParams",
        "UserUpdateParams": "openai_generated.params.project_user_update_params:ProjectUserUpdateParams",
        "api_key_delete_response": ".api_key_delete_response:",
        "api_key_list_params": ".api_key_list_params:",
        "api_key_update_params": ".api_key_update_params:",
        "certificate_activate_params": ".certificate_activate_params:",
        "certificate_activate_response": ".certificate_activate_response:",
        "certificate_deactivate_params": ".certificate_deactivate_params:",
        "certificate_deactivate_response": ".certificate_deactivate_response:",
        "certificate_list_params": ".certificate_list_params:",
        "certificate_list_response": ".certificate_list_response:",
        "data_retention_update_params": ".data_retention_update_params:",
        "group_create_params": ".group_create_params:",
        "group_delete_response": ".group_delete_response:",
        "group_list_params": ".group_list_params:",
        "group_retrieve_params": ".group_retrieve_params:",
        "groups": ".groups:",
        "hosted_tool_permission": ".hosted_tool_permission:",
        "hosted_tool_permission_update_param": ".hosted_tool_permission_update_param:",
        "hosted_tool_permission_update_params": ".hosted_tool_permission_update_params:",
        "model_permission_update_params": ".model_permission_update_params:",
        "project_api_key": ".project_api_key:",
        "project_data_retention": ".project_data_retention:",
        "project_group": ".project_group:",
        "project_hosted_tool_permissions": ".project_hosted_tool_permissions:",
        "project_model_permissions": ".project_model_permissions:",
        "project_model_permissions_delete_response": ".project_model_permissions_delete_response:",
        "project_model_permissions_deleted": ".project_model_permissions_deleted:",
        "project_optional_service_tier": ".project_optional_service_tier:",
        "project_rate_limit": ".project_rate_limit:",
        "project_service_account": ".project_service_account:",
        "project_service_tier_settings": ".project_service_tier_settings:",
        "project_spend_alert": ".project_spend_alert:",
        "project_spend_alert_deleted": ".project_spend_alert_deleted:",
        "project_spend_limit": ".project_spend_limit:",
        "project_spend_limit_deleted": ".project_spend_limit_deleted:",
        "project_user": ".project_user:",
        "rate_limit_list_rate_limits_params": ".rate_limit_list_rate_limits_params:",
        "rate_limit_update_rate_limit_params": ".rate_limit_update_rate_limit_params:",
        "role_create_params": ".role_create_params:",
        "role_delete_response": ".role_delete_response:",
        "role_list_params": ".role_list_params:",
        "role_update_params": ".role_update_params:",
        "service_account_create_params": ".service_account_create_params:",
        "service_account_create_response": ".service_account_create_response:",
        "service_account_delete_response": ".service_account_delete_response:",
        "service_account_list_params": ".service_account_list_params:",
        "service_account_update_params": ".service_account_update_params:",
        "service_accounts": ".service_accounts:",
        "service_tier_setting_update_params": ".service_tier_setting_update_params:",
        "spend_alert_create_params": ".spend_alert_create_params:",
        "spend_alert_list_params": ".spend_alert_list_params:",
        "spend_alert_notification_channel": ".spend_alert_notification_channel:",
        "spend_alert_notification_channel_param": ".spend_alert_notification_channel_param:",
        "spend_alert_update_params": ".spend_alert_update_params:",
        "spend_limit_enforcement": ".spend_limit_enforcement:",
        "spend_limit_update_params": ".spend_limit_update_params:",
        "user_create_params": ".user_create_params:",
        "user_delete_response": ".user_delete_response:",
        "user_list_params": ".user_list_params:",
        "user_update_params": ".user_update_params:",
        "users": ".users:",
    },
)

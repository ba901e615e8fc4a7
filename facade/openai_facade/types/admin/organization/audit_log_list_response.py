# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.audit_log_list_response_checkpoint_permission_deleted import (
        AuditLogListResponseCheckpointPermissionDeleted as CheckpointPermissionDeleted,
    )
    from openai_generated.models.audit_log_list_response_external_key_registered import (
        AuditLogListResponseExternalKeyRegistered as ExternalKeyRegistered,
    )
    from openai_generated.models.audit_log_list_response_external_key_removed import (
        AuditLogListResponseExternalKeyRemoved as ExternalKeyRemoved,
    )
    from openai_generated.models.audit_log_list_response_external_storage_registered import (
        AuditLogListResponseExternalStorageRegistered as ExternalStorageRegistered,
        AuditLogListResponseExternalStorageRegisteredData as ExternalStorageRegisteredData,
    )
    from openai_generated.models.audit_log_list_response_external_storage_registered_data_provider import (
        AuditLogListResponseExternalStorageRegisteredDataProvider as ExternalStorageRegisteredDataProvider,
    )
    from openai_generated.models.audit_log_list_response_external_storage_removed import (
        AuditLogListResponseExternalStorageRemoved as ExternalStorageRemoved,
    )
    from openai_generated.models.audit_log_list_response_group_created import (
        AuditLogListResponseGroupCreated as GroupCreated,
        AuditLogListResponseGroupCreatedData as GroupCreatedData,
    )
    from openai_generated.models.audit_log_list_response_group_deleted import (
        AuditLogListResponseGroupDeleted as GroupDeleted,
    )
    from openai_generated.models.audit_log_list_response_group_updated import (
        AuditLogListResponseGroupUpdated as GroupUpdated,
        AuditLogListResponseGroupUpdatedChangesRequested as GroupUpdatedChangesRequested,
    )
    from openai_generated.models.audit_log_list_response_invite_accepted import (
        AuditLogListResponseInviteAccepted as InviteAccepted,
    )
    from openai_generated.models.audit_log_list_response_invite_deleted import (
        AuditLogListResponseInviteDeleted as InviteDeleted,
    )
    from openai_generated.models.audit_log_list_response_invite_sent import (
        AuditLogListResponseInviteSent as InviteSent,
        AuditLogListResponseInviteSentData as InviteSentData,
    )
    from openai_generated.models.audit_log_list_response_ip_allowlist_config_activated import (
        AuditLogListResponseIpAllowlistConfigActivated as IPAllowlistConfigActivated,
        AuditLogListResponseIpAllowlistConfigActivatedConfig as IPAllowlistConfigActivatedConfig,
    )
    from openai_generated.models.audit_log_list_response_ip_allowlist_config_deactivated import (
        AuditLogListResponseIpAllowlistConfigDeactivated as IPAllowlistConfigDeactivated,
        AuditLogListResponseIpAllowlistConfigDeactivatedConfig as IPAllowlistConfigDeactivatedConfig,
    )
    from openai_generated.models.audit_log_list_response_ip_allowlist_created import (
        AuditLogListResponseIpAllowlistCreated as IPAllowlistCreated,
    )
    from openai_generated.models.audit_log_list_response_ip_allowlist_deleted import (
        AuditLogListResponseIpAllowlistDeleted as IPAllowlistDeleted,
    )
    from openai_generated.models.audit_log_list_response_ip_allowlist_updated import (
        AuditLogListResponseIpAllowlistUpdated as IPAllowlistUpdated,
    )
    from openai_generated.models.audit_log_list_response_login_failed import (
        AuditLogListResponseLoginFailed as LoginFailed,
    )
    from openai_generated.models.audit_log_list_response_logout_failed import (
        AuditLogListResponseLogoutFailed as LogoutFailed,
    )
    from openai_generated.models.audit_log_list_response_organization_updated import (
        AuditLogListResponseOrganizationUpdated as OrganizationUpdated,
        AuditLogListResponseOrganizationUpdatedChangesRequested as OrganizationUpdatedChangesRequested,
    )
    from openai_generated.models.audit_log_list_response_project import AuditLogListResponseProject as Project
    from openai_generated.models.audit_log_list_response_project_archived import (
        AuditLogListResponseProjectArchived as ProjectArchived,
    )
    from openai_generated.models.audit_log_list_response_project_created import (
        AuditLogListResponseProjectCreated as ProjectCreated,
        AuditLogListResponseProjectCreatedData as ProjectCreatedData,
    )
    from openai_generated.models.audit_log_list_response_project_deleted import (
        AuditLogListResponseProjectDeleted as ProjectDeleted,
    )
    from openai_generated.models.audit_log_list_response_project_updated import (
        AuditLogListResponseProjectUpdated as ProjectUpdated,
        AuditLogListResponseProjectUpdatedChangesRequested as ProjectUpdatedChangesRequested,
    )
    from openai_generated.models.audit_log_list_response_rate_limit_deleted import (
        AuditLogListResponseRateLimitDeleted as RateLimitDeleted,
    )
    from openai_generated.models.audit_log_list_response_rate_limit_updated import (
        AuditLogListResponseRateLimitUpdated as RateLimitUpdated,
        AuditLogListResponseRateLimitUpdatedChangesRequested as RateLimitUpdatedChangesRequested,
    )
    from openai_generated.models.audit_log_list_response_role_assignment_created import (
        AuditLogListResponseRoleAssignmentCreated as RoleAssignmentCreated,
    )
    from openai_generated.models.audit_log_list_response_role_assignment_deleted import (
        AuditLogListResponseRoleAssignmentDeleted as RoleAssignmentDeleted,
    )
    from openai_generated.models.audit_log_list_response_role_bound_to_resource import (
        AuditLogListResponseRoleBoundToResource as RoleBoundToResource,
    )
    from openai_generated.models.audit_log_list_response_role_created import (
        AuditLogListResponseRoleCreated as RoleCreated,
    )
    from openai_generated.models.audit_log_list_response_role_deleted import (
        AuditLogListResponseRoleDeleted as RoleDeleted,
    )
    from openai_generated.models.audit_log_list_response_role_unbound_from_resource import (
        AuditLogListResponseRoleUnboundFromResource as RoleUnboundFromResource,
    )
    from openai_generated.models.audit_log_list_response_role_updated import (
        AuditLogListResponseRoleUpdated as RoleUpdated,
        AuditLogListResponseRoleUpdatedChangesRequested as RoleUpdatedChangesRequested,
    )
    from openai_generated.models.audit_log_list_response_scim_disabled import (
        AuditLogListResponseScimDisabled as ScimDisabled,
    )
    from openai_generated.models.audit_log_list_response_scim_enabled import (
        AuditLogListResponseScimEnabled as ScimEnabled,
    )
    from openai_generated.models.audit_log_list_response_service_account_created import (
        AuditLogListResponseServiceAccountCreated as ServiceAccountCreated,
        AuditLogListResponseServiceAccountCreatedData as ServiceAccountCreatedData,
    )
    from openai_generated.models.audit_log_list_response_service_account_deleted import (
        AuditLogListResponseServiceAccountDeleted as ServiceAccountDeleted,
    )
    from openai_generated.models.audit_log_list_response_service_account_updated import (
        AuditLogListResponseServiceAccountUpdated as ServiceAccountUpdated,
        AuditLogListResponseServiceAccountUpdatedChangesRequested as ServiceAccountUpdatedChangesRequested,
    )
    from openai_generated.models.audit_log_list_response_user_added import (
        AuditLogListResponseUserAdded as UserAdded,
        AuditLogListResponseUserAddedData as UserAddedData,
    )
    from openai_generated.models.audit_log_list_response_user_deleted import (
        AuditLogListResponseUserDeleted as UserDeleted,
    )
    from openai_generated.models.audit_log_list_response_user_updated import (
        AuditLogListResponseUserUpdated as UserUpdated,
        AuditLogListResponseUserUpdatedChangesRequested as UserUpdatedChangesRequested,
    )
    from openai_generated.models.audit_log_list_response_workload_identity_provider_created import (
        AuditLogListResponseWorkloadIdentityProviderCreated as WorkloadIdentityProviderCreated,
    )
    from openai_generated.models.audit_log_list_response_workload_identity_provider_deleted import (
        AuditLogListResponseWorkloadIdentityProviderDeleted as WorkloadIdentityProviderDeleted,
    )
    from openai_generated.models.audit_log_list_response_workload_identity_provider_mapping_created import (
        AuditLogListResponseWorkloadIdentityProviderMappingCreated as WorkloadIdentityProviderMappingCreated,
    )
    from openai_generated.models.audit_log_list_response_workload_identity_provider_mapping_deleted import (
        AuditLogListResponseWorkloadIdentityProviderMappingDeleted as WorkloadIdentityProviderMappingDeleted,
    )
    from openai_generated.models.audit_log_list_response_workload_identity_provider_mapping_updated import (
        AuditLogListResponseWorkloadIdentityProviderMappingUpdated as WorkloadIdentityProviderMappingUpdated,
    )
    from openai_generated.models.audit_log_list_response_workload_identity_provider_updated import (
        AuditLogListResponseWorkloadIdentityProviderUpdated as WorkloadIdentityProviderUpdated,
    )
    from openai_generated.models.list_audit_logs_response import (
        AuditLogListResponse as AuditLogListResponse,
        AuditLogListResponseActor as Actor,
        AuditLogListResponseActorAPIKey as ActorAPIKey,
        AuditLogListResponseActorAPIKeyServiceAccount as ActorAPIKeyServiceAccount,
        AuditLogListResponseActorSession as ActorSession,
        AuditLogListResponseActorSessionUser as ActorAPIKeyUser,
        AuditLogListResponseActorSessionUser as ActorSessionUser,
        AuditLogListResponseApiKeyCreated as APIKeyCreated,
        AuditLogListResponseApiKeyCreatedData as APIKeyCreatedData,
        AuditLogListResponseApiKeyDeleted as APIKeyDeleted,
        AuditLogListResponseApiKeyUpdated as APIKeyUpdated,
        AuditLogListResponseApiKeyUpdatedChangesRequested as APIKeyUpdatedChangesRequested,
        AuditLogListResponseCertificateCreated as CertificateCreated,
        AuditLogListResponseCertificateDeleted as CertificateDeleted,
        AuditLogListResponseCertificateUpdated as CertificateUpdated,
        AuditLogListResponseCertificatesActivated as CertificatesActivated,
        AuditLogListResponseCertificatesActivatedCertificate as CertificatesActivatedCertificate,
        AuditLogListResponseCertificatesDeactivated as CertificatesDeactivated,
        AuditLogListResponseCertificatesDeactivatedCertificate as CertificatesDeactivatedCertificate,
        AuditLogListResponseCheckpointPermissionCreated as CheckpointPermissionCreated,
        AuditLogListResponseCheckpointPermissionCreatedData as CheckpointPermissionCreatedData,
    )


__all__ = [
    "APIKeyCreated",
    "APIKeyCreatedData",
    "APIKeyDeleted",
    "APIKeyUpdated",
    "APIKeyUpdatedChangesRequested",
    "Actor",
    "ActorAPIKey",
    "ActorAPIKeyServiceAccount",
    "ActorAPIKeyUser",
    "ActorSession",
    "ActorSessionUser",
    "AuditLogListResponse",
    "CertificateCreated",
    "CertificateDeleted",
    "CertificateUpdated",
    "CertificatesActivated",
    "CertificatesActivatedCertificate",
    "CertificatesDeactivated",
    "CertificatesDeactivatedCertificate",
    "CheckpointPermissionCreated",
    "CheckpointPermissionCreatedData",
    "CheckpointPermissionDeleted",
    "ExternalKeyRegistered",
    "ExternalKeyRemoved",
    "ExternalStorageRegistered",
    "ExternalStorageRegisteredData",
    "ExternalStorageRegisteredDataProvider",
    "ExternalStorageRemoved",
    "GroupCreated",
    "GroupCreatedData",
    "GroupDeleted",
    "GroupUpdated",
    "GroupUpdatedChangesRequested",
    "IPAllowlistConfigActivated",
    "IPAllowlistConfigActivatedConfig",
    "IPAllowlistConfigDeactivated",
    "IPAllowlistConfigDeactivatedConfig",
    "IPAllowlistCreated",
    "IPAllowlistDeleted",
    "IPAllowlistUpdated",
    "InviteAccepted",
    "InviteDeleted",
    "InviteSent",
    "InviteSentData",
    "LoginFailed",
    "LogoutFailed",
    "OrganizationUpdated",
    "OrganizationUpdatedChangesRequested",
    "Project",
    "ProjectArchived",
    "ProjectCreated",
    "ProjectCreatedData",
    "ProjectDeleted",
    "ProjectUpdated",
    "ProjectUpdatedChangesRequested",
    "RateLimitDeleted",
    "RateLimitUpdated",
    "RateLimitUpdatedChangesRequested",
    "RoleAssignmentCreated",
    "RoleAssignmentDeleted",
    "RoleBoundToResource",
    "RoleCreated",
    "RoleDeleted",
    "RoleUnboundFromResource",
    "RoleUpdated",
    "RoleUpdatedChangesRequested",
    "ScimDisabled",
    "ScimEnabled",
    "ServiceAccountCreated",
    "ServiceAccountCreatedData",
    "ServiceAccountDeleted",
    "ServiceAccountUpdated",
    "ServiceAccountUpdatedChangesRequested",
    "UserAdded",
    "UserAddedData",
    "UserDeleted",
    "UserUpdated",
    "UserUpdatedChangesRequested",
    "WorkloadIdentityProviderCreated",
    "WorkloadIdentityProviderDeleted",
    "WorkloadIdentityProviderMappingCreated",
    "WorkloadIdentityProviderMappingDeleted",
    "WorkloadIdentityProviderMappingUpdated",
    "WorkloadIdentityProviderUpdated",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "APIKeyCreated": "openai_generated.models.list_audit_logs_response:AuditLogListResponseApiKeyCreated",
        "APIKeyCreatedData": "openai_generated.models.list_audit_logs_response:AuditLogListResponseApiKeyCreatedData",
        "APIKeyDeleted": "openai_generated.models.list_audit_logs_response:AuditLogListResponseApiKeyDeleted",
        "APIKeyUpdated": "openai_generated.models.list_audit_logs_response:AuditLogListResponseApiKeyUpdated",
        "APIKeyUpdatedChangesRequested": "openai_generated.models.list_audit_logs_response:AuditLogListResponseApiKeyUpdatedChangesRequested",
        "Actor": "openai_generated.models.list_audit_logs_response:AuditLogListResponseActor",
        "ActorAPIKey": "openai_generated.models.list_audit_logs_response:AuditLogListResponseActorAPIKey",
        "ActorAPIKeyServiceAccount": "openai_generated.models.list_audit_logs_response:AuditLogListResponseActorAPIKeyServiceAccount",
        "ActorAPIKeyUser": "openai_generated.models.list_audit_logs_response:AuditLogListResponseActorSessionUser",
        "ActorSession": "openai_generated.models.list_audit_logs_response:AuditLogListResponseActorSession",
        "ActorSessionUser": "openai_generated.models.list_audit_logs_response:AuditLogListResponseActorSessionUser",
        "AuditLogListResponse": "openai_generated.models.list_audit_logs_response",
        "CertificateCreated": "openai_generated.models.list_audit_logs_response:AuditLogListResponseCertificateCreated",
        "CertificateDeleted": "openai_generated.models.list_audit_logs_response:AuditLogListResponseCertificateDeleted",
        "CertificateUpdated": "openai_generated.models.list_audit_logs_response:AuditLogListResponseCertificateUpdated",
        "CertificatesActivated": "openai_generated.models.list_audit_logs_response:AuditLogListResponseCertificatesActivated",
        "CertificatesActivatedCertificate": "openai_generated.models.list_audit_logs_response:AuditLogListResponseCertificatesActivatedCertificate",
        "CertificatesDeactivated": "openai_generated.models.list_audit_logs_response:AuditLogListResponseCertificatesDeactivated",
        "CertificatesDeactivatedCertificate": "openai_generated.models.list_audit_logs_response:AuditLogListResponseCertificatesDeactivatedCertificate",
        "CheckpointPermissionCreated": "openai_generated.models.list_audit_logs_response:AuditLogListResponseCheckpointPermissionCreated",
        "CheckpointPermissionCreatedData": "openai_generated.models.list_audit_logs_response:AuditLogListResponseCheckpointPermissionCreatedData",
        "CheckpointPermissionDeleted": "openai_generated.models.audit_log_list_response_checkpoint_permission_deleted:AuditLogListResponseCheckpointPermissionDeleted",
        "ExternalKeyRegistered": "openai_generated.models.audit_log_list_response_external_key_registered:AuditLogListResponseExternalKeyRegistered",
        "ExternalKeyRemoved": "openai_generated.models.audit_log_list_response_external_key_removed:AuditLogListResponseExternalKeyRemoved",
        "ExternalStorageRegistered": "openai_generated.models.audit_log_list_response_external_storage_registered:AuditLogListResponseExternalStorageRegistered",
        "ExternalStorageRegisteredData": "openai_generated.models.audit_log_list_response_external_storage_registered:AuditLogListResponseExternalStorageRegisteredData",
        "ExternalStorageRegisteredDataProvider": "openai_generated.models.audit_log_list_response_external_storage_registered_data_provider:AuditLogListResponseExternalStorageRegisteredDataProvider",
        "ExternalStorageRemoved": "openai_generated.models.audit_log_list_response_external_storage_removed:AuditLogListResponseExternalStorageRemoved",
        "GroupCreated": "openai_generated.models.audit_log_list_response_group_created:AuditLogListResponseGroupCreated",
        "GroupCreatedData": "openai_generated.models.audit_log_list_response_group_created:AuditLogListResponseGroupCreatedData",
        "GroupDeleted": "openai_generated.models.audit_log_list_response_group_deleted:AuditLogListResponseGroupDeleted",
        "GroupUpdated": "openai_generated.models.audit_log_list_response_group_updated:AuditLogListResponseGroupUpdated",
        "GroupUpdatedChangesRequested": "openai_generated.models.audit_log_list_response_group_updated:AuditLogListResponseGroupUpdatedChangesRequested",
        "IPAllowlistConfigActivated": "openai_generated.models.audit_log_list_response_ip_allowlist_config_activated:AuditLogListResponseIpAllowlistConfigActivated",
        "IPAllowlistConfigActivatedConfig": "openai_generated.models.audit_log_list_response_ip_allowlist_config_activated:AuditLogListResponseIpAllowlistConfigActivatedConfig",
        "IPAllowlistConfigDeactivated": "openai_generated.models.audit_log_list_response_ip_allowlist_config_deactivated:AuditLogListResponseIpAllowlistConfigDeactivated",
        "IPAllowlistConfigDeactivatedConfig": "openai_generated.models.audit_log_list_response_ip_allowlist_config_deactivated:AuditLogListResponseIpAllowlistConfigDeactivatedConfig",
        "IPAllowlistCreated": "openai_generated.models.audit_log_list_response_ip_allowlist_created:AuditLogListResponseIpAllowlistCreated",
        "IPAllowlistDeleted": "openai_generated.models.audit_log_list_response_ip_allowlist_deleted:AuditLogListResponseIpAllowlistDeleted",
        "IPAllowlistUpdated": "openai_generated.models.audit_log_list_response_ip_allowlist_updated:AuditLogListResponseIpAllowlistUpdated",
        "InviteAccepted": "openai_generated.models.audit_log_list_response_invite_accepted:AuditLogListResponseInviteAccepted",
        "InviteDeleted": "openai_generated.models.audit_log_list_response_invite_deleted:AuditLogListResponseInviteDeleted",
        "InviteSent": "openai_generated.models.audit_log_list_response_invite_sent:AuditLogListResponseInviteSent",
        "InviteSentData": "openai_generated.models.audit_log_list_response_invite_sent:AuditLogListResponseInviteSentData",
        "LoginFailed": "openai_generated.models.audit_log_list_response_login_failed:AuditLogListResponseLoginFailed",
        "LogoutFailed": "openai_generated.models.audit_log_list_response_logout_failed:AuditLogListResponseLogoutFailed",
        "OrganizationUpdated": "openai_generated.models.audit_log_list_response_organization_updated:AuditLogListResponseOrganizationUpdated",
        "OrganizationUpdatedChangesRequested": "openai_generated.models.audit_log_list_response_organization_updated:AuditLogListResponseOrganizationUpdatedChangesRequested",
        "Project": "openai_generated.models.audit_log_list_response_project:AuditLogListResponseProject",
        "ProjectArchived": "openai_generated.models.audit_log_list_response_project_archived:AuditLogListResponseProjectArchived",
        "ProjectCreated": "openai_generated.models.audit_log_list_response_project_created:AuditLogListResponseProjectCreated",
        "ProjectCreatedData": "openai_generated.models.audit_log_list_response_project_created:AuditLogListResponseProjectCreatedData",
        "ProjectDeleted": "openai_generated.models.audit_log_list_response_project_deleted:AuditLogListResponseProjectDeleted",
        "ProjectUpdated": "openai_generated.models.audit_log_list_response_project_updated:AuditLogListResponseProjectUpdated",
        "ProjectUpdatedChangesRequested": "openai_generated.models.audit_log_list_response_project_updated:AuditLogListResponseProjectUpdatedChangesRequested",
        "RateLimitDeleted": "openai_generated.models.audit_log_list_response_rate_limit_deleted:AuditLogListResponseRateLimitDeleted",
        "RateLimitUpdated": "openai_generated.models.audit_log_list_response_rate_limit_updated:AuditLogListResponseRateLimitUpdated",
        "RateLimitUpdatedChangesRequested": "openai_generated.models.audit_log_list_response_rate_limit_updated:AuditLogListResponseRateLimitUpdatedChangesRequested",
        "RoleAssignmentCreated": "openai_generated.models.audit_log_list_response_role_assignment_created:AuditLogListResponseRoleAssignmentCreated",
        "RoleAssignmentDeleted": "openai_generated.models.audit_log_list_response_role_assignment_deleted:AuditLogListResponseRoleAssignmentDeleted",
        "RoleBoundToResource": "openai_generated.models.audit_log_list_response_role_bound_to_resource:AuditLogListResponseRoleBoundToResource",
        "RoleCreated": "openai_generated.models.audit_log_list_response_role_created:AuditLogListResponseRoleCreated",
        "RoleDeleted": "openai_generated.models.audit_log_list_response_role_deleted:AuditLogListResponseRoleDeleted",
        "RoleUnboundFromResource": "openai_generated.models.audit_log_list_response_role_unbound_from_resource:AuditLogListResponseRoleUnboundFromResource",
        "RoleUpdated": "openai_generated.models.audit_log_list_response_role_updated:AuditLogListResponseRoleUpdated",
        "RoleUpdatedChangesRequested": "openai_generated.models.audit_log_list_response_role_updated:AuditLogListResponseRoleUpdatedChangesRequested",
        "ScimDisabled": "openai_generated.models.audit_log_list_response_scim_disabled:AuditLogListResponseScimDisabled",
        "ScimEnabled": "openai_generated.models.audit_log_list_response_scim_enabled:AuditLogListResponseScimEnabled",
        "ServiceAccountCreated": "openai_generated.models.audit_log_list_response_service_account_created:AuditLogListResponseServiceAccountCreated",
        "ServiceAccountCreatedData": "openai_generated.models.audit_log_list_response_service_account_created:AuditLogListResponseServiceAccountCreatedData",
        "ServiceAccountDeleted": "openai_generated.models.audit_log_list_response_service_account_deleted:AuditLogListResponseServiceAccountDeleted",
        "ServiceAccountUpdated": "openai_generated.models.audit_log_list_response_service_account_updated:AuditLogListResponseServiceAccountUpdated",
        "ServiceAccountUpdatedChangesRequested": "openai_generated.models.audit_log_list_response_service_account_updated:AuditLogListResponseServiceAccountUpdatedChangesRequested",
        "UserAdded": "openai_generated.models.audit_log_list_response_user_added:AuditLogListResponseUserAdded",
        "UserAddedData": "openai_generated.models.audit_log_list_response_user_added:AuditLogListResponseUserAddedData",
        "UserDeleted": "openai_generated.models.audit_log_list_response_user_deleted:AuditLogListResponseUserDeleted",
        "UserUpdated": "openai_generated.models.audit_log_list_response_user_updated:AuditLogListResponseUserUpdated",
        "UserUpdatedChangesRequested": "openai_generated.models.audit_log_list_response_user_updated:AuditLogListResponseUserUpdatedChangesRequested",
        "WorkloadIdentityProviderCreated": "openai_generated.models.audit_log_list_response_workload_identity_provider_created:AuditLogListResponseWorkloadIdentityProviderCreated",
        "WorkloadIdentityProviderDeleted": "openai_generated.models.audit_log_list_response_workload_identity_provider_deleted:AuditLogListResponseWorkloadIdentityProviderDeleted",
        "WorkloadIdentityProviderMappingCreated": "openai_generated.models.audit_log_list_response_workload_identity_provider_mapping_created:AuditLogListResponseWorkloadIdentityProviderMappingCreated",
        "WorkloadIdentityProviderMappingDeleted": "openai_generated.models.audit_log_list_response_workload_identity_provider_mapping_deleted:AuditLogListResponseWorkloadIdentityProviderMappingDeleted",
        "WorkloadIdentityProviderMappingUpdated": "openai_generated.models.audit_log_list_response_workload_identity_provider_mapping_updated:AuditLogListResponseWorkloadIdentityProviderMappingUpdated",
        "WorkloadIdentityProviderUpdated": "openai_generated.models.audit_log_list_response_workload_identity_provider_updated:AuditLogListResponseWorkloadIdentityProviderUpdated",
    },
)

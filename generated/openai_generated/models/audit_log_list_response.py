# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from openai_generated.models.audit_log_event_type import AuditLogEventType
    from openai_generated.models.audit_log_list_response_actor import AuditLogListResponseActor
    from openai_generated.models.audit_log_list_response_api_key_created import AuditLogListResponseApiKeyCreated
    from openai_generated.models.audit_log_list_response_api_key_deleted import AuditLogListResponseApiKeyDeleted
    from openai_generated.models.audit_log_list_response_api_key_updated import AuditLogListResponseApiKeyUpdated
    from openai_generated.models.audit_log_list_response_certificate_created import (
        AuditLogListResponseCertificateCreated,
    )
    from openai_generated.models.audit_log_list_response_certificate_deleted import (
        AuditLogListResponseCertificateDeleted,
    )
    from openai_generated.models.audit_log_list_response_certificate_updated import (
        AuditLogListResponseCertificateUpdated,
    )
    from openai_generated.models.audit_log_list_response_certificates_activated import (
        AuditLogListResponseCertificatesActivated,
    )
    from openai_generated.models.audit_log_list_response_certificates_deactivated import (
        AuditLogListResponseCertificatesDeactivated,
    )
    from openai_generated.models.audit_log_list_response_checkpoint_permission_created import (
        AuditLogListResponseCheckpointPermissionCreated,
    )
    from openai_generated.models.audit_log_list_response_checkpoint_permission_deleted import (
        AuditLogListResponseCheckpointPermissionDeleted,
    )
    from openai_generated.models.audit_log_list_response_external_key_registered import (
        AuditLogListResponseExternalKeyRegistered,
    )
    from openai_generated.models.audit_log_list_response_external_key_removed import (
        AuditLogListResponseExternalKeyRemoved,
    )
    from openai_generated.models.audit_log_list_response_external_storage_registered import (
        AuditLogListResponseExternalStorageRegistered,
    )
    from openai_generated.models.audit_log_list_response_external_storage_removed import (
        AuditLogListResponseExternalStorageRemoved,
    )
    from openai_generated.models.audit_log_list_response_group_created import AuditLogListResponseGroupCreated
    from openai_generated.models.audit_log_list_response_group_deleted import AuditLogListResponseGroupDeleted
    from openai_generated.models.audit_log_list_response_group_updated import AuditLogListResponseGroupUpdated
    from openai_generated.models.audit_log_list_response_invite_accepted import AuditLogListResponseInviteAccepted
    from openai_generated.models.audit_log_list_response_invite_deleted import AuditLogListResponseInviteDeleted
    from openai_generated.models.audit_log_list_response_invite_sent import AuditLogListResponseInviteSent
    from openai_generated.models.audit_log_list_response_ip_allowlist_config_activated import (
        AuditLogListResponseIpAllowlistConfigActivated,
    )
    from openai_generated.models.audit_log_list_response_ip_allowlist_config_deactivated import (
        AuditLogListResponseIpAllowlistConfigDeactivated,
    )
    from openai_generated.models.audit_log_list_response_ip_allowlist_created import (
        AuditLogListResponseIpAllowlistCreated,
    )
    from openai_generated.models.audit_log_list_response_ip_allowlist_deleted import (
        AuditLogListResponseIpAllowlistDeleted,
    )
    from openai_generated.models.audit_log_list_response_ip_allowlist_updated import (
        AuditLogListResponseIpAllowlistUpdated,
    )
    from openai_generated.models.audit_log_list_response_login_failed import AuditLogListResponseLoginFailed
    from openai_generated.models.audit_log_list_response_logout_failed import AuditLogListResponseLogoutFailed
    from openai_generated.models.audit_log_list_response_organization_updated import (
        AuditLogListResponseOrganizationUpdated,
    )
    from openai_generated.models.audit_log_list_response_project import AuditLogListResponseProject
    from openai_generated.models.audit_log_list_response_project_archived import AuditLogListResponseProjectArchived
    from openai_generated.models.audit_log_list_response_project_created import AuditLogListResponseProjectCreated
    from openai_generated.models.audit_log_list_response_project_deleted import AuditLogListResponseProjectDeleted
    from openai_generated.models.audit_log_list_response_project_updated import AuditLogListResponseProjectUpdated
    from openai_generated.models.audit_log_list_response_rate_limit_deleted import AuditLogListResponseRateLimitDeleted
    from openai_generated.models.audit_log_list_response_rate_limit_updated import AuditLogListResponseRateLimitUpdated
    from openai_generated.models.audit_log_list_response_role_assignment_created import (
        AuditLogListResponseRoleAssignmentCreated,
    )
    from openai_generated.models.audit_log_list_response_role_assignment_deleted import (
        AuditLogListResponseRoleAssignmentDeleted,
    )
    from openai_generated.models.audit_log_list_response_role_bound_to_resource import (
        AuditLogListResponseRoleBoundToResource,
    )
    from openai_generated.models.audit_log_list_response_role_created import AuditLogListResponseRoleCreated
    from openai_generated.models.audit_log_list_response_role_deleted import AuditLogListResponseRoleDeleted
    from openai_generated.models.audit_log_list_response_role_unbound_from_resource import (
        AuditLogListResponseRoleUnboundFromResource,
    )
    from openai_generated.models.audit_log_list_response_role_updated import AuditLogListResponseRoleUpdated
    from openai_generated.models.audit_log_list_response_scim_disabled import AuditLogListResponseScimDisabled
    from openai_generated.models.audit_log_list_response_scim_enabled import AuditLogListResponseScimEnabled
    from openai_generated.models.audit_log_list_response_service_account_created import (
        AuditLogListResponseServiceAccountCreated,
    )
    from openai_generated.models.audit_log_list_response_service_account_deleted import (
        AuditLogListResponseServiceAccountDeleted,
    )
    from openai_generated.models.audit_log_list_response_service_account_updated import (
        AuditLogListResponseServiceAccountUpdated,
    )
    from openai_generated.models.audit_log_list_response_user_added import AuditLogListResponseUserAdded
    from openai_generated.models.audit_log_list_response_user_deleted import AuditLogListResponseUserDeleted
    from openai_generated.models.audit_log_list_response_user_updated import AuditLogListResponseUserUpdated
    from openai_generated.models.audit_log_list_response_workload_identity_provider_created import (
        AuditLogListResponseWorkloadIdentityProviderCreated,
    )
    from openai_generated.models.audit_log_list_response_workload_identity_provider_deleted import (
        AuditLogListResponseWorkloadIdentityProviderDeleted,
    )
    from openai_generated.models.audit_log_list_response_workload_identity_provider_mapping_created import (
        AuditLogListResponseWorkloadIdentityProviderMappingCreated,
    )
    from openai_generated.models.audit_log_list_response_workload_identity_provider_mapping_deleted import (
        AuditLogListResponseWorkloadIdentityProviderMappingDeleted,
    )
    from openai_generated.models.audit_log_list_response_workload_identity_provider_mapping_updated import (
        AuditLogListResponseWorkloadIdentityProviderMappingUpdated,
    )
    from openai_generated.models.audit_log_list_response_workload_identity_provider_updated import (
        AuditLogListResponseWorkloadIdentityProviderUpdated,
    )


@model
class AuditLogListResponse(Model):
    """Audit log list response."""

    id: str
    type: AuditLogEventType | str
    effective_at: int
    project: AuditLogListResponseProject | None = None
    actor: AuditLogListResponseActor | None = None
    api_key_created: AuditLogListResponseApiKeyCreated | None = wire("api_key.created", default=None)
    api_key_updated: AuditLogListResponseApiKeyUpdated | None = wire("api_key.updated", default=None)
    api_key_deleted: AuditLogListResponseApiKeyDeleted | None = wire("api_key.deleted", default=None)
    checkpoint_permission_created: AuditLogListResponseCheckpointPermissionCreated | None = wire(
        "checkpoint.permission.created", default=None
    )
    checkpoint_permission_deleted: AuditLogListResponseCheckpointPermissionDeleted | None = wire(
        "checkpoint.permission.deleted", default=None
    )
    external_key_registered: AuditLogListResponseExternalKeyRegistered | None = wire(
        "external_key.registered", default=None
    )
    external_key_removed: AuditLogListResponseExternalKeyRemoved | None = wire("external_key.removed", default=None)
    group_created: AuditLogListResponseGroupCreated | None = wire("group.created", default=None)
    group_updated: AuditLogListResponseGroupUpdated | None = wire("group.updated", default=None)
    group_deleted: AuditLogListResponseGroupDeleted | None = wire("group.deleted", default=None)
    scim_enabled: AuditLogListResponseScimEnabled | None = wire("scim.enabled", default=None)
    scim_disabled: AuditLogListResponseScimDisabled | None = wire("scim.disabled", default=None)
    invite_sent: AuditLogListResponseInviteSent | None = wire("invite.sent", default=None)
    invite_accepted: AuditLogListResponseInviteAccepted | None = wire("invite.accepted", default=None)
    invite_deleted: AuditLogListResponseInviteDeleted | None = wire("invite.deleted", default=None)
    ip_allowlist_created: AuditLogListResponseIpAllowlistCreated | None = wire("ip_allowlist.created", default=None)
    ip_allowlist_updated: AuditLogListResponseIpAllowlistUpdated | None = wire("ip_allowlist.updated", default=None)
    ip_allowlist_deleted: AuditLogListResponseIpAllowlistDeleted | None = wire("ip_allowlist.deleted", default=None)
    ip_allowlist_config_activated: AuditLogListResponseIpAllowlistConfigActivated | None = wire(
        "ip_allowlist.config.activated", default=None
    )
    ip_allowlist_config_deactivated: AuditLogListResponseIpAllowlistConfigDeactivated | None = wire(
        "ip_allowlist.config.deactivated", default=None
    )
    login_succeeded: dict[str, object] | None = wire("login.succeeded", default=None)
    login_failed: AuditLogListResponseLoginFailed | None = wire("login.failed", default=None)
    logout_succeeded: dict[str, object] | None = wire("logout.succeeded", default=None)
    logout_failed: AuditLogListResponseLogoutFailed | None = wire("logout.failed", default=None)
    organization_updated: AuditLogListResponseOrganizationUpdated | None = wire("organization.updated", default=None)
    project_created: AuditLogListResponseProjectCreated | None = wire("project.created", default=None)
    project_updated: AuditLogListResponseProjectUpdated | None = wire("project.updated", default=None)
    project_archived: AuditLogListResponseProjectArchived | None = wire("project.archived", default=None)
    project_deleted: AuditLogListResponseProjectDeleted | None = wire("project.deleted", default=None)
    rate_limit_updated: AuditLogListResponseRateLimitUpdated | None = wire("rate_limit.updated", default=None)
    rate_limit_deleted: AuditLogListResponseRateLimitDeleted | None = wire("rate_limit.deleted", default=None)
    role_created: AuditLogListResponseRoleCreated | None = wire("role.created", default=None)
    role_updated: AuditLogListResponseRoleUpdated | None = wire("role.updated", default=None)
    role_deleted: AuditLogListResponseRoleDeleted | None = wire("role.deleted", default=None)
    role_assignment_created: AuditLogListResponseRoleAssignmentCreated | None = wire(
        "role.assignment.created", default=None
    )
    role_assignment_deleted: AuditLogListResponseRoleAssignmentDeleted | None = wire(
        "role.assignment.deleted", default=None
    )
    role_bound_to_resource: AuditLogListResponseRoleBoundToResource | None = wire(
        "role.bound_to_resource", default=None
    )
    role_unbound_from_resource: AuditLogListResponseRoleUnboundFromResource | None = wire(
        "role.unbound_from_resource", default=None
    )
    service_account_created: AuditLogListResponseServiceAccountCreated | None = wire(
        "service_account.created", default=None
    )
    service_account_updated: AuditLogListResponseServiceAccountUpdated | None = wire(
        "service_account.updated", default=None
    )
    service_account_deleted: AuditLogListResponseServiceAccountDeleted | None = wire(
        "service_account.deleted", default=None
    )
    workload_identity_provider_created: AuditLogListResponseWorkloadIdentityProviderCreated | None = wire(
        "workload_identity_provider.created", default=None
    )
    workload_identity_provider_updated: AuditLogListResponseWorkloadIdentityProviderUpdated | None = wire(
        "workload_identity_provider.updated", default=None
    )
    workload_identity_provider_deleted: AuditLogListResponseWorkloadIdentityProviderDeleted | None = wire(
        "workload_identity_provider.deleted", default=None
    )
    workload_identity_provider_mapping_created: AuditLogListResponseWorkloadIdentityProviderMappingCreated | None = (
        wire("workload_identity_provider_mapping.created", default=None)
    )
    workload_identity_provider_mapping_updated: AuditLogListResponseWorkloadIdentityProviderMappingUpdated | None = (
        wire("workload_identity_provider_mapping.updated", default=None)
    )
    workload_identity_provider_mapping_deleted: AuditLogListResponseWorkloadIdentityProviderMappingDeleted | None = (
        wire("workload_identity_provider_mapping.deleted", default=None)
    )
    user_added: AuditLogListResponseUserAdded | None = wire("user.added", default=None)
    user_updated: AuditLogListResponseUserUpdated | None = wire("user.updated", default=None)
    user_deleted: AuditLogListResponseUserDeleted | None = wire("user.deleted", default=None)
    certificate_created: AuditLogListResponseCertificateCreated | None = wire("certificate.created", default=None)
    certificate_updated: AuditLogListResponseCertificateUpdated | None = wire("certificate.updated", default=None)
    certificate_deleted: AuditLogListResponseCertificateDeleted | None = wire("certificate.deleted", default=None)
    certificates_activated: AuditLogListResponseCertificatesActivated | None = wire(
        "certificates.activated", default=None
    )
    certificates_deactivated: AuditLogListResponseCertificatesDeactivated | None = wire(
        "certificates.deactivated", default=None
    )
    external_storage_registered: AuditLogListResponseExternalStorageRegistered | None = wire(
        "external_storage.registered", default=None
    )
    external_storage_removed: AuditLogListResponseExternalStorageRemoved | None = wire(
        "external_storage.removed", default=None
    )

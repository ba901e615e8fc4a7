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
    """Identifies the entry."""
    type: AuditLogEventType
    """What happened; the details stand in the field of the same name."""
    effective_at: int
    """When it happened, in seconds since 1970."""
    project: AuditLogListResponseProject | None = None
    """The project it happened in; absent for what concerns the whole organization."""
    actor: AuditLogListResponseActor | None = None
    """Who did it; None where the server did."""
    api_key_created: AuditLogListResponseApiKeyCreated | None = wire("api_key.created", default=None)
    """The details of an event of type `api_key.created`; absent for any other."""
    api_key_updated: AuditLogListResponseApiKeyUpdated | None = wire("api_key.updated", default=None)
    """The details of an event of type `api_key.updated`; absent for any other."""
    api_key_deleted: AuditLogListResponseApiKeyDeleted | None = wire("api_key.deleted", default=None)
    """The details of an event of type `api_key.deleted`; absent for any other."""
    checkpoint_permission_created: AuditLogListResponseCheckpointPermissionCreated | None = wire(
        "checkpoint.permission.created", default=None
    )
    """The details of an event of type `checkpoint.permission.created`; absent for any other."""
    checkpoint_permission_deleted: AuditLogListResponseCheckpointPermissionDeleted | None = wire(
        "checkpoint.permission.deleted", default=None
    )
    """The details of an event of type `checkpoint.permission.deleted`; absent for any other."""
    external_key_registered: AuditLogListResponseExternalKeyRegistered | None = wire(
        "external_key.registered", default=None
    )
    """The details of an event of type `external_key.registered`; absent for any other."""
    external_key_removed: AuditLogListResponseExternalKeyRemoved | None = wire("external_key.removed", default=None)
    """The details of an event of type `external_key.removed`; absent for any other."""
    group_created: AuditLogListResponseGroupCreated | None = wire("group.created", default=None)
    """The details of an event of type `group.created`; absent for any other."""
    group_updated: AuditLogListResponseGroupUpdated | None = wire("group.updated", default=None)
    """The details of an event of type `group.updated`; absent for any other."""
    group_deleted: AuditLogListResponseGroupDeleted | None = wire("group.deleted", default=None)
    """The details of an event of type `group.deleted`; absent for any other."""
    scim_enabled: AuditLogListResponseScimEnabled | None = wire("scim.enabled", default=None)
    """The details of an event of type `scim.enabled`; absent for any other."""
    scim_disabled: AuditLogListResponseScimDisabled | None = wire("scim.disabled", default=None)
    """The details of an event of type `scim.disabled`; absent for any other."""
    invite_sent: AuditLogListResponseInviteSent | None = wire("invite.sent", default=None)
    """The details of an event of type `invite.sent`; absent for any other."""
    invite_accepted: AuditLogListResponseInviteAccepted | None = wire("invite.accepted", default=None)
    """The details of an event of type `invite.accepted`; absent for any other."""
    invite_deleted: AuditLogListResponseInviteDeleted | None = wire("invite.deleted", default=None)
    """The details of an event of type `invite.deleted`; absent for any other."""
    ip_allowlist_created: AuditLogListResponseIpAllowlistCreated | None = wire("ip_allowlist.created", default=None)
    """The details of an event of type `ip_allowlist.created`; absent for any other."""
    ip_allowlist_updated: AuditLogListResponseIpAllowlistUpdated | None = wire("ip_allowlist.updated", default=None)
    """The details of an event of type `ip_allowlist.updated`; absent for any other."""
    ip_allowlist_deleted: AuditLogListResponseIpAllowlistDeleted | None = wire("ip_allowlist.deleted", default=None)
    """The details of an event of type `ip_allowlist.deleted`; absent for any other."""
    ip_allowlist_config_activated: AuditLogListResponseIpAllowlistConfigActivated | None = wire(
        "ip_allowlist.config.activated", default=None
    )
    """The details of an event of type `ip_allowlist.config.activated`; absent for any other."""
    ip_allowlist_config_deactivated: AuditLogListResponseIpAllowlistConfigDeactivated | None = wire(
        "ip_allowlist.config.deactivated", default=None
    )
    """The details of an event of type `ip_allowlist.config.deactivated`; absent for any other."""
    login_succeeded: dict[str, object] | None = wire("login.succeeded", default=None)
    """The details of an event of type `login.succeeded`; absent for any other."""
    login_failed: AuditLogListResponseLoginFailed | None = wire("login.failed", default=None)
    """The details of an event of type `login.failed`; absent for any other."""
    logout_succeeded: dict[str, object] | None = wire("logout.succeeded", default=None)
    """The details of an event of type `logout.succeeded`; absent for any other."""
    logout_failed: AuditLogListResponseLogoutFailed | None = wire("logout.failed", default=None)
    """The details of an event of type `logout.failed`; absent for any other."""
    organization_updated: AuditLogListResponseOrganizationUpdated | None = wire("organization.updated", default=None)
    """The details of an event of type `organization.updated`; absent for any other."""
    project_created: AuditLogListResponseProjectCreated | None = wire("project.created", default=None)
    """The details of an event of type `project.created`; absent for any other."""
    project_updated: AuditLogListResponseProjectUpdated | None = wire("project.updated", default=None)
    """The details of an event of type `project.updated`; absent for any other."""
    project_archived: AuditLogListResponseProjectArchived | None = wire("project.archived", default=None)
    """The details of an event of type `project.archived`; absent for any other."""
    project_deleted: AuditLogListResponseProjectDeleted | None = wire("project.deleted", default=None)
    """The details of an event of type `project.deleted`; absent for any other."""
    rate_limit_updated: AuditLogListResponseRateLimitUpdated | None = wire("rate_limit.updated", default=None)
    """The details of an event of type `rate_limit.updated`; absent for any other."""
    rate_limit_deleted: AuditLogListResponseRateLimitDeleted | None = wire("rate_limit.deleted", default=None)
    """The details of an event of type `rate_limit.deleted`; absent for any other."""
    role_created: AuditLogListResponseRoleCreated | None = wire("role.created", default=None)
    """The details of an event of type `role.created`; absent for any other."""
    role_updated: AuditLogListResponseRoleUpdated | None = wire("role.updated", default=None)
    """The details of an event of type `role.updated`; absent for any other."""
    role_deleted: AuditLogListResponseRoleDeleted | None = wire("role.deleted", default=None)
    """The details of an event of type `role.deleted`; absent for any other."""
    role_assignment_created: AuditLogListResponseRoleAssignmentCreated | None = wire(
        "role.assignment.created", default=None
    )
    """The details of an event of type `role.assignment.created`; absent for any other."""
    role_assignment_deleted: AuditLogListResponseRoleAssignmentDeleted | None = wire(
        "role.assignment.deleted", default=None
    )
    """The details of an event of type `role.assignment.deleted`; absent for any other."""
    role_bound_to_resource: AuditLogListResponseRoleBoundToResource | None = wire(
        "role.bound_to_resource", default=None
    )
    """The details of an event of type `role.bound_to_resource`; absent for any other."""
    role_unbound_from_resource: AuditLogListResponseRoleUnboundFromResource | None = wire(
        "role.unbound_from_resource", default=None
    )
    """The details of an event of type `role.unbound_from_resource`; absent for any other."""
    service_account_created: AuditLogListResponseServiceAccountCreated | None = wire(
        "service_account.created", default=None
    )
    """The details of an event of type `service_account.created`; absent for any other."""
    service_account_updated: AuditLogListResponseServiceAccountUpdated | None = wire(
        "service_account.updated", default=None
    )
    """The details of an event of type `service_account.updated`; absent for any other."""
    service_account_deleted: AuditLogListResponseServiceAccountDeleted | None = wire(
        "service_account.deleted", default=None
    )
    """The details of an event of type `service_account.deleted`; absent for any other."""
    workload_identity_provider_created: AuditLogListResponseWorkloadIdentityProviderCreated | None = wire(
        "workload_identity_provider.created", default=None
    )
    """The details of an event of type `workload_identity_provider.created`; absent for any other."""
    workload_identity_provider_updated: AuditLogListResponseWorkloadIdentityProviderUpdated | None = wire(
        "workload_identity_provider.updated", default=None
    )
    """The details of an event of type `workload_identity_provider.updated`; absent for any other."""
    workload_identity_provider_deleted: AuditLogListResponseWorkloadIdentityProviderDeleted | None = wire(
        "workload_identity_provider.deleted", default=None
    )
    """The details of an event of type `workload_identity_provider.deleted`; absent for any other."""
    workload_identity_provider_mapping_created: AuditLogListResponseWorkloadIdentityProviderMappingCreated | None = (
        wire("workload_identity_provider_mapping.created", default=None)
    )
    """The details of an event of type `workload_identity_provider_mapping.created`; absent for any other."""
    workload_identity_provider_mapping_updated: AuditLogListResponseWorkloadIdentityProviderMappingUpdated | None = (
        wire("workload_identity_provider_mapping.updated", default=None)
    )
    """The details of an event of type `workload_identity_provider_mapping.updated`; absent for any other."""
    workload_identity_provider_mapping_deleted: AuditLogListResponseWorkloadIdentityProviderMappingDeleted | None = (
        wire("workload_identity_provider_mapping.deleted", default=None)
    )
    """The details of an event of type `workload_identity_provider_mapping.deleted`; absent for any other."""
    user_added: AuditLogListResponseUserAdded | None = wire("user.added", default=None)
    """The details of an event of type `user.added`; absent for any other."""
    user_updated: AuditLogListResponseUserUpdated | None = wire("user.updated", default=None)
    """The details of an event of type `user.updated`; absent for any other."""
    user_deleted: AuditLogListResponseUserDeleted | None = wire("user.deleted", default=None)
    """The details of an event of type `user.deleted`; absent for any other."""
    certificate_created: AuditLogListResponseCertificateCreated | None = wire("certificate.created", default=None)
    """The details of an event of type `certificate.created`; absent for any other."""
    certificate_updated: AuditLogListResponseCertificateUpdated | None = wire("certificate.updated", default=None)
    """The details of an event of type `certificate.updated`; absent for any other."""
    certificate_deleted: AuditLogListResponseCertificateDeleted | None = wire("certificate.deleted", default=None)
    """The details of an event of type `certificate.deleted`; absent for any other."""
    certificates_activated: AuditLogListResponseCertificatesActivated | None = wire(
        "certificates.activated", default=None
    )
    """The details of an event of type `certificates.activated`; absent for any other."""
    certificates_deactivated: AuditLogListResponseCertificatesDeactivated | None = wire(
        "certificates.deactivated", default=None
    )
    """The details of an event of type `certificates.deactivated`; absent for any other."""
    external_storage_registered: AuditLogListResponseExternalStorageRegistered | None = wire(
        "external_storage.registered", default=None
    )
    """The details of an `external_storage.registered` event; absent or None for any other."""
    external_storage_removed: AuditLogListResponseExternalStorageRemoved | None = wire(
        "external_storage.removed", default=None
    )
    """The details of an `external_storage.removed` event; absent or None for any other."""

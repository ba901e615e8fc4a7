# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
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
class ListAuditLogsResponse(Model):
    """List audit logs response (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[AuditLogListResponse]
    """The entries on this page."""
    first_id: str | None = None
    """The id of the first entry here; None on an empty page."""
    last_id: str | None = None
    """The id of the last entry here, for `after`; None on an empty page."""
    has_more: bool
    """Whether another page follows."""


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


AuditLogEventType: TypeAlias = Literal[
    "api_key.created",
    "api_key.updated",
    "api_key.deleted",
    "certificate.created",
    "certificate.updated",
    "certificate.deleted",
    "certificates.activated",
    "certificates.deactivated",
    "checkpoint.permission.created",
    "checkpoint.permission.deleted",
    "external_key.registered",
    "external_key.removed",
    "group.created",
    "group.updated",
    "group.deleted",
    "invite.sent",
    "invite.accepted",
    "invite.deleted",
    "ip_allowlist.created",
    "ip_allowlist.updated",
    "ip_allowlist.deleted",
    "ip_allowlist.config.activated",
    "ip_allowlist.config.deactivated",
    "login.succeeded",
    "login.failed",
    "logout.succeeded",
    "logout.failed",
    "organization.updated",
    "project.created",
    "project.updated",
    "project.archived",
    "project.deleted",
    "rate_limit.updated",
    "rate_limit.deleted",
    "resource.deleted",
    "tunnel.created",
    "tunnel.updated",
    "tunnel.deleted",
    "workload_identity_provider.created",
    "workload_identity_provider.updated",
    "workload_identity_provider.deleted",
    "workload_identity_provider_mapping.created",
    "workload_identity_provider_mapping.updated",
    "workload_identity_provider_mapping.deleted",
    "role.created",
    "role.updated",
    "role.deleted",
    "role.assignment.created",
    "role.assignment.deleted",
    "role.bound_to_resource",
    "role.unbound_from_resource",
    "scim.enabled",
    "scim.disabled",
    "service_account.created",
    "service_account.updated",
    "service_account.deleted",
    "user.added",
    "user.updated",
    "user.deleted",
    "tenant.metadata.updated",
    "tenant.microsoft_entra_mapping.upserted",
    "tenant.microsoft_entra_mapping.deleted",
    "tenant.workload_identity.provider.created",
    "tenant.workload_identity.provider.updated",
    "tenant.workload_identity.provider.archived",
    "tenant.workload_identity.mapping.created",
    "tenant.workload_identity.mapping.updated",
    "tenant.workload_identity.mapping.archived",
    "tenant.workload_identity.binding.created",
    "tenant.workload_identity.principal.provisioned",
    "tenant.workload_identity.access_token.issued",
    "tenant.admin_api_key.created",
    "tenant.admin_api_key.updated",
    "tenant.admin_api_key.deleted",
    "tenant.project_api_key.created",
    "tenant.chatgpt_access_token.revoked",
    "tenant.migration.completed",
    "tenant.sso.migrated",
    "tenant.domains.migrated",
    "tenant.sso_connection.created",
    "tenant.sso_connection.updated",
    "tenant.sso_connection.deleted",
    "tenant.sso_connection.setup.started",
    "tenant.policy.created",
    "tenant.policy.updated",
    "tenant.policy.deleted",
    "tenant.policy.attached",
    "tenant.policy.detached",
    "tenant.principal_authentication_policy.resolved",
    "tenant.scim.setup.started",
    "tenant.scim.deletion.requested",
    "tenant.scim.directory.created",
    "tenant.product_access_policy.updated",
    "tenant.resource_share_grant.created",
    "tenant.resource_share_grant.updated",
    "tenant.resource_share_grant.accepted",
    "tenant.resource_share_grant.declined",
    "tenant.resource_share_grant.revoked",
    "tenant.resource_share_grant.deleted",
    "tenant.service_account.updated",
    "tenant.service_account.deleted",
    "tenant.service_account.token.revoked",
    "tenant.billing.overage_limit.updated",
    "tenant.billing.alerts.updated",
    "tenant.billing.info.updated",
    "tenant.usage_limit.workspace.updated",
    "tenant.usage_limit.group.updated",
    "tenant.usage_limit.user.updated",
    "tenant.usage_limit.increase_request.updated",
    "tenant.usage_limit.increase_request.resolved",
    "tenant.group.created",
    "tenant.group.updated",
    "tenant.group.deleted",
    "tenant.group.member.added",
    "tenant.group.member.removed",
    "tenant.migration_rollout.status.updated",
    "tenant.migration_rollout.tier.updated",
    "tenant.role.metadata.updated",
    "tenant.custom_role.created",
    "tenant.custom_role.updated",
    "tenant.custom_role.deleted",
    "tenant.role_assignment.created",
    "tenant.role_assignment.deleted",
    "tenant.resource_role_assignment.created",
    "tenant.resource_role_assignment.deleted",
    "tenant.resource_access.updated",
    "tenant.resource_access.deleted",
    "tenant.ads_account.onboarding.redemption",
    "tenant.session_policy.created",
    "tenant.session_policy.updated",
    "tenant.session_policy.deleted",
    "tenant.session_revocation.started",
    "tenant.third_party_app_policy.updated",
    "tenant.user.added",
    "tenant.user.updated",
    "tenant.user.removed",
    "tenant.user.looked_up",
    "tenant.user.invited",
    "tenant.membership.revoked",
    "tenant.api_organization_invite.upserted",
    "tenant.api_organization_invite.deleted",
    "tenant.chatgpt_workspace_invite.upserted",
    "tenant.membership.accepted",
    "tenant.membership.declined",
    "tenant.workspace_invite_email_settings.updated",
    "external_storage.registered",
    "external_storage.removed",
    "tenant.trusted_access.business_verification.started",
    "tenant.trusted_access.application.submitted",
]
"""Audit log event type: the values known when this was generated."""


@model
class AuditLogListResponseActor(Model):
    """Audit log list response actor."""

    type: Literal["session", "api_key"] | None = None
    """Whether somebody signed in did it, or a program with an API key."""
    session: AuditLogListResponseActorSession | None = None
    """Who was signed in; only with the type `session`."""
    api_key: AuditLogListResponseActorAPIKey | None = None
    """Whose key was used; only with the type `api_key`."""


AuditLogListResponseActorType: TypeAlias = Literal["session", "api_key"]
"""Audit log list response actor type: the values known when this was generated."""


@model
class AuditLogListResponseActorSession(Model):
    """Audit log list response actor session."""

    user: AuditLogListResponseActorSessionUser | None = None
    """The person who was signed in."""
    ip_address: str | None = None
    """The address that it was done from."""


@model
class AuditLogListResponseActorSessionUser(Model):
    """Audit log list response actor session user."""

    id: str | None = None
    """The person, in the form `user-…`."""
    email: str | None = None
    """The address that the person signs in with."""


@model
class AuditLogListResponseActorAPIKey(Model):
    """Audit log list response actor API key."""

    id: str | None = None
    """The key that was used."""
    type: Literal["user", "service_account"] | None = None
    """Whether the key belongs to a person or to a service account."""
    user: AuditLogListResponseActorSessionUser | None = None
    """The person; only with the type `user`."""
    service_account: AuditLogListResponseActorAPIKeyServiceAccount | None = None
    """The service account; only with the type `service_account`."""


AuditLogListResponseActorAPIKeyType: TypeAlias = Literal["user", "service_account"]
"""Audit log list response actor API key type: the values known when this was generated."""


@model
class AuditLogListResponseActorAPIKeyServiceAccount(Model):
    """Audit log list response actor API key service account."""

    id: str | None = None
    """The service account that the key belongs to."""


@model
class AuditLogListResponseApiKeyCreated(Model):
    """Audit log list response API key created."""

    id: str | None = None
    """The API key that is new, by its id."""
    data: AuditLogListResponseApiKeyCreatedData | None = None
    """What it was made with."""


@model
class AuditLogListResponseApiKeyCreatedData(Model):
    """Audit log list response API key created data."""

    scopes: list[str] | None = None
    """What the API key may do, such as `model.request`."""


@model
class AuditLogListResponseApiKeyUpdated(Model):
    """Audit log list response API key updated."""

    id: str | None = None
    """The API key that was changed, by its id."""
    changes_requested: AuditLogListResponseApiKeyUpdatedChangesRequested | None = None
    """What was to change; what was to stay is absent."""


@model
class AuditLogListResponseApiKeyUpdatedChangesRequested(Model):
    """Audit log list response API key updated changes requested."""

    scopes: list[str] | None = None
    """What the API key may do from then on."""
    expires_in_seconds: int | None = None
    """How long the API key lives from then on, in seconds; None for no end."""


@model
class AuditLogListResponseApiKeyDeleted(Model):
    """Audit log list response API key deleted."""

    id: str | None = None
    """The API key that is gone, by its id."""


@model
class AuditLogListResponseCheckpointPermissionCreated(Model):
    """Audit log list response checkpoint permission created."""

    id: str | None = None
    """The permission that is new, by its id."""
    data: AuditLogListResponseCheckpointPermissionCreatedData | None = None
    """What it was made with."""


@model
class AuditLogListResponseCheckpointPermissionCreatedData(Model):
    """Audit log list response checkpoint permission created data."""

    project_id: str | None = None
    """The project that may use the checkpoint."""
    fine_tuned_model_checkpoint: str | None = None
    """The name of the checkpoint that may be used."""


@model
class AuditLogListResponseCertificateCreated(Model):
    """Audit log list response certificate created."""

    id: str | None = None
    """The certificate that is new, by its id."""
    name: str | None = None
    """What the certificate is called."""


@model
class AuditLogListResponseCertificateUpdated(Model):
    """Audit log list response certificate updated."""

    id: str | None = None
    """The certificate that was changed, by its id."""
    name: str | None = None
    """What the certificate is called from then on."""


@model
class AuditLogListResponseCertificateDeleted(Model):
    """Audit log list response certificate deleted."""

    id: str | None = None
    """The certificate that is gone, by its id."""
    name: str | None = None
    """What the certificate was called."""
    certificate: str | None = None
    """The certificate itself, as PEM text."""


@model
class AuditLogListResponseCertificatesActivated(Model):
    """Audit log list response certificates activated."""

    certificates: list[AuditLogListResponseCertificatesActivatedCertificate] | None = None
    """The certificates that were meant."""


@model
class AuditLogListResponseCertificatesActivatedCertificate(Model):
    """Audit log list response certificates activated certificate."""

    id: str | None = None
    """The certificate, in the form `cert_…`."""
    name: str | None = None
    """What the certificate is called."""


@model
class AuditLogListResponseCertificatesDeactivated(Model):
    """Audit log list response certificates deactivated."""

    certificates: list[AuditLogListResponseCertificatesDeactivatedCertificate] | None = None
    """The certificates that were meant."""


@model
class AuditLogListResponseCertificatesDeactivatedCertificate(Model):
    """Audit log list response certificates deactivated certificate."""

    id: str | None = None
    """The certificate, in the form `cert_…`."""
    name: str | None = None
    """What the certificate is called."""

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.views import RawView, StreamedView

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.admin_api_keys import (
        AdminAPIKeys,
        AdminAPIKeysWithRawResponse,
        AdminAPIKeysWithStreamingResponse,
        AsyncAdminAPIKeys,
        AsyncAdminAPIKeysWithRawResponse,
        AsyncAdminAPIKeysWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.audit_logs import (
        AsyncAuditLogs,
        AsyncAuditLogsWithRawResponse,
        AsyncAuditLogsWithStreamingResponse,
        AuditLogs,
        AuditLogsWithRawResponse,
        AuditLogsWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.certificates import (
        AsyncCertificates,
        AsyncCertificatesWithRawResponse,
        AsyncCertificatesWithStreamingResponse,
        Certificates,
        CertificatesWithRawResponse,
        CertificatesWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.data_retention import (
        AsyncDataRetention,
        AsyncDataRetentionWithRawResponse,
        AsyncDataRetentionWithStreamingResponse,
        DataRetention,
        DataRetentionWithRawResponse,
        DataRetentionWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.external_keys import (
        AsyncExternalKeys,
        AsyncExternalKeysWithRawResponse,
        AsyncExternalKeysWithStreamingResponse,
        ExternalKeys,
        ExternalKeysWithRawResponse,
        ExternalKeysWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.external_storage import (
        AsyncExternalStorage,
        AsyncExternalStorageWithRawResponse,
        AsyncExternalStorageWithStreamingResponse,
        ExternalStorage,
        ExternalStorageWithRawResponse,
        ExternalStorageWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.groups.groups import (
        AsyncGroups,
        AsyncGroupsWithRawResponse,
        AsyncGroupsWithStreamingResponse,
        Groups,
        GroupsWithRawResponse,
        GroupsWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.invites import (
        AsyncInvites,
        AsyncInvitesWithRawResponse,
        AsyncInvitesWithStreamingResponse,
        Invites,
        InvitesWithRawResponse,
        InvitesWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.projects.projects import (
        AsyncProjects,
        AsyncProjectsWithRawResponse,
        AsyncProjectsWithStreamingResponse,
        Projects,
        ProjectsWithRawResponse,
        ProjectsWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        Roles,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.spend_alerts import (
        AsyncSpendAlerts,
        AsyncSpendAlertsWithRawResponse,
        AsyncSpendAlertsWithStreamingResponse,
        SpendAlerts,
        SpendAlertsWithRawResponse,
        SpendAlertsWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.spend_limit import (
        AsyncSpendLimit,
        AsyncSpendLimitWithRawResponse,
        AsyncSpendLimitWithStreamingResponse,
        SpendLimit,
        SpendLimitWithRawResponse,
        SpendLimitWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.usage import (
        AsyncUsage,
        AsyncUsageWithRawResponse,
        AsyncUsageWithStreamingResponse,
        Usage,
        UsageWithRawResponse,
        UsageWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.users.users import (
        AsyncUsers,
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        Users,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.workload_identity_providers.workload_identity_providers import (
        AsyncWorkloadIdentityProviders,
        AsyncWorkloadIdentityProvidersWithRawResponse,
        AsyncWorkloadIdentityProvidersWithStreamingResponse,
        WorkloadIdentityProviders,
        WorkloadIdentityProvidersWithRawResponse,
        WorkloadIdentityProvidersWithStreamingResponse,
    )


class Organization(SyncResource):
    """`client.admin.organization`."""

    if TYPE_CHECKING:

        @property
        def audit_logs(self) -> AuditLogs:
            """`client.admin.organization.audit_logs`."""
            ...

        @property
        def admin_api_keys(self) -> AdminAPIKeys:
            """`client.admin.organization.admin_api_keys`."""
            ...

        @property
        def usage(self) -> Usage:
            """`client.admin.organization.usage`."""
            ...

        @property
        def invites(self) -> Invites:
            """`client.admin.organization.invites`."""
            ...

        @property
        def users(self) -> Users:
            """`client.admin.organization.users`."""
            ...

        @property
        def groups(self) -> Groups:
            """`client.admin.organization.groups`."""
            ...

        @property
        def roles(self) -> Roles:
            """`client.admin.organization.roles`."""
            ...

        @property
        def certificates(self) -> Certificates:
            """`client.admin.organization.certificates`."""
            ...

        @property
        def projects(self) -> Projects:
            """`client.admin.organization.projects`."""
            ...

        @property
        def data_retention(self) -> DataRetention:
            """`client.admin.organization.data_retention`."""
            ...

        @property
        def external_keys(self) -> ExternalKeys:
            """`client.admin.organization.external_keys`."""
            ...

        @property
        def workload_identity_providers(self) -> WorkloadIdentityProviders:
            """`client.admin.organization.workload_identity_providers`."""
            ...

        @property
        def external_storage(self) -> ExternalStorage:
            """`client.admin.organization.external_storage`."""
            ...

        @property
        def spend_limit(self) -> SpendLimit:
            """`client.admin.organization.spend_limit`."""
            ...

        @property
        def spend_alerts(self) -> SpendAlerts:
            """`client.admin.organization.spend_alerts`."""
            ...
    else:
        audit_logs = child("openai_generated.resources.admin.organization.audit_logs", "AuditLogs")
        admin_api_keys = child("openai_generated.resources.admin.organization.admin_api_keys", "AdminAPIKeys")
        usage = child("openai_generated.resources.admin.organization.usage", "Usage")
        invites = child("openai_generated.resources.admin.organization.invites", "Invites")
        users = child("openai_generated.resources.admin.organization.users.users", "Users")
        groups = child("openai_generated.resources.admin.organization.groups.groups", "Groups")
        roles = child("openai_generated.resources.admin.organization.roles", "Roles")
        certificates = child("openai_generated.resources.admin.organization.certificates", "Certificates")
        projects = child("openai_generated.resources.admin.organization.projects.projects", "Projects")
        data_retention = child("openai_generated.resources.admin.organization.data_retention", "DataRetention")
        external_keys = child("openai_generated.resources.admin.organization.external_keys", "ExternalKeys")
        workload_identity_providers = child(
            "openai_generated.resources.admin.organization.workload_identity_providers.workload_identity_providers",
            "WorkloadIdentityProviders",
        )
        external_storage = child("openai_generated.resources.admin.organization.external_storage", "ExternalStorage")
        spend_limit = child("openai_generated.resources.admin.organization.spend_limit", "SpendLimit")
        spend_alerts = child("openai_generated.resources.admin.organization.spend_alerts", "SpendAlerts")

    @property
    def with_raw_response(self) -> OrganizationWithRawResponse:
        """The same methods, answering with the raw response."""
        return OrganizationWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return OrganizationWithStreamingResponse(self)


class AsyncOrganization(AsyncResource):
    """`client.admin.organization`."""

    if TYPE_CHECKING:

        @property
        def audit_logs(self) -> AsyncAuditLogs:
            """`client.admin.organization.audit_logs`."""
            ...

        @property
        def admin_api_keys(self) -> AsyncAdminAPIKeys:
            """`client.admin.organization.admin_api_keys`."""
            ...

        @property
        def usage(self) -> AsyncUsage:
            """`client.admin.organization.usage`."""
            ...

        @property
        def invites(self) -> AsyncInvites:
            """`client.admin.organization.invites`."""
            ...

        @property
        def users(self) -> AsyncUsers:
            """`client.admin.organization.users`."""
            ...

        @property
        def groups(self) -> AsyncGroups:
            """`client.admin.organization.groups`."""
            ...

        @property
        def roles(self) -> AsyncRoles:
            """`client.admin.organization.roles`."""
            ...

        @property
        def certificates(self) -> AsyncCertificates:
            """`client.admin.organization.certificates`."""
            ...

        @property
        def projects(self) -> AsyncProjects:
            """`client.admin.organization.projects`."""
            ...

        @property
        def data_retention(self) -> AsyncDataRetention:
            """`client.admin.organization.data_retention`."""
            ...

        @property
        def external_keys(self) -> AsyncExternalKeys:
            """`client.admin.organization.external_keys`."""
            ...

        @property
        def workload_identity_providers(self) -> AsyncWorkloadIdentityProviders:
            """`client.admin.organization.workload_identity_providers`."""
            ...

        @property
        def external_storage(self) -> AsyncExternalStorage:
            """`client.admin.organization.external_storage`."""
            ...

        @property
        def spend_limit(self) -> AsyncSpendLimit:
            """`client.admin.organization.spend_limit`."""
            ...

        @property
        def spend_alerts(self) -> AsyncSpendAlerts:
            """`client.admin.organization.spend_alerts`."""
            ...
    else:
        audit_logs = child("openai_generated.resources.admin.organization.audit_logs", "AsyncAuditLogs")
        admin_api_keys = child("openai_generated.resources.admin.organization.admin_api_keys", "AsyncAdminAPIKeys")
        usage = child("openai_generated.resources.admin.organization.usage", "AsyncUsage")
        invites = child("openai_generated.resources.admin.organization.invites", "AsyncInvites")
        users = child("openai_generated.resources.admin.organization.users.users", "AsyncUsers")
        groups = child("openai_generated.resources.admin.organization.groups.groups", "AsyncGroups")
        roles = child("openai_generated.resources.admin.organization.roles", "AsyncRoles")
        certificates = child("openai_generated.resources.admin.organization.certificates", "AsyncCertificates")
        projects = child("openai_generated.resources.admin.organization.projects.projects", "AsyncProjects")
        data_retention = child("openai_generated.resources.admin.organization.data_retention", "AsyncDataRetention")
        external_keys = child("openai_generated.resources.admin.organization.external_keys", "AsyncExternalKeys")
        workload_identity_providers = child(
            "openai_generated.resources.admin.organization.workload_identity_providers.workload_identity_providers",
            "AsyncWorkloadIdentityProviders",
        )
        external_storage = child(
            "openai_generated.resources.admin.organization.external_storage", "AsyncExternalStorage"
        )
        spend_limit = child("openai_generated.resources.admin.organization.spend_limit", "AsyncSpendLimit")
        spend_alerts = child("openai_generated.resources.admin.organization.spend_alerts", "AsyncSpendAlerts")

    @property
    def with_raw_response(self) -> AsyncOrganizationWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncOrganizationWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncOrganizationWithStreamingResponse(self)


class OrganizationWithRawResponse(RawView[Organization]):
    """`Organization` as `with_raw_response`."""

    @property
    def audit_logs(self) -> AuditLogsWithRawResponse:
        """The view of the child."""
        return self._resource.audit_logs.with_raw_response

    @property
    def admin_api_keys(self) -> AdminAPIKeysWithRawResponse:
        """The view of the child."""
        return self._resource.admin_api_keys.with_raw_response

    @property
    def usage(self) -> UsageWithRawResponse:
        """The view of the child."""
        return self._resource.usage.with_raw_response

    @property
    def invites(self) -> InvitesWithRawResponse:
        """The view of the child."""
        return self._resource.invites.with_raw_response

    @property
    def users(self) -> UsersWithRawResponse:
        """The view of the child."""
        return self._resource.users.with_raw_response

    @property
    def groups(self) -> GroupsWithRawResponse:
        """The view of the child."""
        return self._resource.groups.with_raw_response

    @property
    def roles(self) -> RolesWithRawResponse:
        """The view of the child."""
        return self._resource.roles.with_raw_response

    @property
    def certificates(self) -> CertificatesWithRawResponse:
        """The view of the child."""
        return self._resource.certificates.with_raw_response

    @property
    def projects(self) -> ProjectsWithRawResponse:
        """The view of the child."""
        return self._resource.projects.with_raw_response

    @property
    def data_retention(self) -> DataRetentionWithRawResponse:
        """The view of the child."""
        return self._resource.data_retention.with_raw_response

    @property
    def external_keys(self) -> ExternalKeysWithRawResponse:
        """The view of the child."""
        return self._resource.external_keys.with_raw_response

    @property
    def workload_identity_providers(self) -> WorkloadIdentityProvidersWithRawResponse:
        """The view of the child."""
        return self._resource.workload_identity_providers.with_raw_response

    @property
    def external_storage(self) -> ExternalStorageWithRawResponse:
        """The view of the child."""
        return self._resource.external_storage.with_raw_response

    @property
    def spend_limit(self) -> SpendLimitWithRawResponse:
        """The view of the child."""
        return self._resource.spend_limit.with_raw_response

    @property
    def spend_alerts(self) -> SpendAlertsWithRawResponse:
        """The view of the child."""
        return self._resource.spend_alerts.with_raw_response


class AsyncOrganizationWithRawResponse(RawView[AsyncOrganization]):
    """`AsyncOrganization` as `with_raw_response`."""

    @property
    def audit_logs(self) -> AsyncAuditLogsWithRawResponse:
        """The view of the child."""
        return self._resource.audit_logs.with_raw_response

    @property
    def admin_api_keys(self) -> AsyncAdminAPIKeysWithRawResponse:
        """The view of the child."""
        return self._resource.admin_api_keys.with_raw_response

    @property
    def usage(self) -> AsyncUsageWithRawResponse:
        """The view of the child."""
        return self._resource.usage.with_raw_response

    @property
    def invites(self) -> AsyncInvitesWithRawResponse:
        """The view of the child."""
        return self._resource.invites.with_raw_response

    @property
    def users(self) -> AsyncUsersWithRawResponse:
        """The view of the child."""
        return self._resource.users.with_raw_response

    @property
    def groups(self) -> AsyncGroupsWithRawResponse:
        """The view of the child."""
        return self._resource.groups.with_raw_response

    @property
    def roles(self) -> AsyncRolesWithRawResponse:
        """The view of the child."""
        return self._resource.roles.with_raw_response

    @property
    def certificates(self) -> AsyncCertificatesWithRawResponse:
        """The view of the child."""
        return self._resource.certificates.with_raw_response

    @property
    def projects(self) -> AsyncProjectsWithRawResponse:
        """The view of the child."""
        return self._resource.projects.with_raw_response

    @property
    def data_retention(self) -> AsyncDataRetentionWithRawResponse:
        """The view of the child."""
        return self._resource.data_retention.with_raw_response

    @property
    def external_keys(self) -> AsyncExternalKeysWithRawResponse:
        """The view of the child."""
        return self._resource.external_keys.with_raw_response

    @property
    def workload_identity_providers(self) -> AsyncWorkloadIdentityProvidersWithRawResponse:
        """The view of the child."""
        return self._resource.workload_identity_providers.with_raw_response

    @property
    def external_storage(self) -> AsyncExternalStorageWithRawResponse:
        """The view of the child."""
        return self._resource.external_storage.with_raw_response

    @property
    def spend_limit(self) -> AsyncSpendLimitWithRawResponse:
        """The view of the child."""
        return self._resource.spend_limit.with_raw_response

    @property
    def spend_alerts(self) -> AsyncSpendAlertsWithRawResponse:
        """The view of the child."""
        return self._resource.spend_alerts.with_raw_response


class OrganizationWithStreamingResponse(StreamedView[Organization]):
    """`Organization` as `with_streaming_response`."""

    @property
    def audit_logs(self) -> AuditLogsWithStreamingResponse:
        """The view of the child."""
        return self._resource.audit_logs.with_streaming_response

    @property
    def admin_api_keys(self) -> AdminAPIKeysWithStreamingResponse:
        """The view of the child."""
        return self._resource.admin_api_keys.with_streaming_response

    @property
    def usage(self) -> UsageWithStreamingResponse:
        """The view of the child."""
        return self._resource.usage.with_streaming_response

    @property
    def invites(self) -> InvitesWithStreamingResponse:
        """The view of the child."""
        return self._resource.invites.with_streaming_response

    @property
    def users(self) -> UsersWithStreamingResponse:
        """The view of the child."""
        return self._resource.users.with_streaming_response

    @property
    def groups(self) -> GroupsWithStreamingResponse:
        """The view of the child."""
        return self._resource.groups.with_streaming_response

    @property
    def roles(self) -> RolesWithStreamingResponse:
        """The view of the child."""
        return self._resource.roles.with_streaming_response

    @property
    def certificates(self) -> CertificatesWithStreamingResponse:
        """The view of the child."""
        return self._resource.certificates.with_streaming_response

    @property
    def projects(self) -> ProjectsWithStreamingResponse:
        """The view of the child."""
        return self._resource.projects.with_streaming_response

    @property
    def data_retention(self) -> DataRetentionWithStreamingResponse:
        """The view of the child."""
        return self._resource.data_retention.with_streaming_response

    @property
    def external_keys(self) -> ExternalKeysWithStreamingResponse:
        """The view of the child."""
        return self._resource.external_keys.with_streaming_response

    @property
    def workload_identity_providers(self) -> WorkloadIdentityProvidersWithStreamingResponse:
        """The view of the child."""
        return self._resource.workload_identity_providers.with_streaming_response

    @property
    def external_storage(self) -> ExternalStorageWithStreamingResponse:
        """The view of the child."""
        return self._resource.external_storage.with_streaming_response

    @property
    def spend_limit(self) -> SpendLimitWithStreamingResponse:
        """The view of the child."""
        return self._resource.spend_limit.with_streaming_response

    @property
    def spend_alerts(self) -> SpendAlertsWithStreamingResponse:
        """The view of the child."""
        return self._resource.spend_alerts.with_streaming_response


class AsyncOrganizationWithStreamingResponse(StreamedView[AsyncOrganization]):
    """`AsyncOrganization` as `with_streaming_response`."""

    @property
    def audit_logs(self) -> AsyncAuditLogsWithStreamingResponse:
        """The view of the child."""
        return self._resource.audit_logs.with_streaming_response

    @property
    def admin_api_keys(self) -> AsyncAdminAPIKeysWithStreamingResponse:
        """The view of the child."""
        return self._resource.admin_api_keys.with_streaming_response

    @property
    def usage(self) -> AsyncUsageWithStreamingResponse:
        """The view of the child."""
        return self._resource.usage.with_streaming_response

    @property
    def invites(self) -> AsyncInvitesWithStreamingResponse:
        """The view of the child."""
        return self._resource.invites.with_streaming_response

    @property
    def users(self) -> AsyncUsersWithStreamingResponse:
        """The view of the child."""
        return self._resource.users.with_streaming_response

    @property
    def groups(self) -> AsyncGroupsWithStreamingResponse:
        """The view of the child."""
        return self._resource.groups.with_streaming_response

    @property
    def roles(self) -> AsyncRolesWithStreamingResponse:
        """The view of the child."""
        return self._resource.roles.with_streaming_response

    @property
    def certificates(self) -> AsyncCertificatesWithStreamingResponse:
        """The view of the child."""
        return self._resource.certificates.with_streaming_response

    @property
    def projects(self) -> AsyncProjectsWithStreamingResponse:
        """The view of the child."""
        return self._resource.projects.with_streaming_response

    @property
    def data_retention(self) -> AsyncDataRetentionWithStreamingResponse:
        """The view of the child."""
        return self._resource.data_retention.with_streaming_response

    @property
    def external_keys(self) -> AsyncExternalKeysWithStreamingResponse:
        """The view of the child."""
        return self._resource.external_keys.with_streaming_response

    @property
    def workload_identity_providers(self) -> AsyncWorkloadIdentityProvidersWithStreamingResponse:
        """The view of the child."""
        return self._resource.workload_identity_providers.with_streaming_response

    @property
    def external_storage(self) -> AsyncExternalStorageWithStreamingResponse:
        """The view of the child."""
        return self._resource.external_storage.with_streaming_response

    @property
    def spend_limit(self) -> AsyncSpendLimitWithStreamingResponse:
        """The view of the child."""
        return self._resource.spend_limit.with_streaming_response

    @property
    def spend_alerts(self) -> AsyncSpendAlertsWithStreamingResponse:
        """The view of the child."""
        return self._resource.spend_alerts.with_streaming_response

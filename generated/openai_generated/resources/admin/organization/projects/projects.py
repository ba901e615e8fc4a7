# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.projects import (
    ARCHIVE_PROJECT,
    CREATE_PROJECT,
    LIST_PROJECTS,
    MODIFY_PROJECT,
    RETRIEVE_PROJECT,
)
from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.unset import omit
from openai_runtime.views import (
    RawView,
    StreamedView,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
)

if TYPE_CHECKING:
    from openai_generated import models
    from openai_generated.models.project import Project
    from openai_generated.resources.admin.organization.projects.api_keys import (
        APIKeys,
        APIKeysWithRawResponse,
        APIKeysWithStreamingResponse,
        AsyncAPIKeys,
        AsyncAPIKeysWithRawResponse,
        AsyncAPIKeysWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.projects.certificates import (
        AsyncCertificates,
        AsyncCertificatesWithRawResponse,
        AsyncCertificatesWithStreamingResponse,
        Certificates,
        CertificatesWithRawResponse,
        CertificatesWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.projects.data_retention import (
        AsyncDataRetention,
        AsyncDataRetentionWithRawResponse,
        AsyncDataRetentionWithStreamingResponse,
        DataRetention,
        DataRetentionWithRawResponse,
        DataRetentionWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.projects.groups.groups import (
        AsyncGroups,
        AsyncGroupsWithRawResponse,
        AsyncGroupsWithStreamingResponse,
        Groups,
        GroupsWithRawResponse,
        GroupsWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.projects.hosted_tool_permissions import (
        AsyncHostedToolPermissions,
        AsyncHostedToolPermissionsWithRawResponse,
        AsyncHostedToolPermissionsWithStreamingResponse,
        HostedToolPermissions,
        HostedToolPermissionsWithRawResponse,
        HostedToolPermissionsWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.projects.model_permissions import (
        AsyncModelPermissions,
        AsyncModelPermissionsWithRawResponse,
        AsyncModelPermissionsWithStreamingResponse,
        ModelPermissions,
        ModelPermissionsWithRawResponse,
        ModelPermissionsWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.projects.rate_limits import (
        AsyncRateLimits,
        AsyncRateLimitsWithRawResponse,
        AsyncRateLimitsWithStreamingResponse,
        RateLimits,
        RateLimitsWithRawResponse,
        RateLimitsWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.projects.roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        Roles,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.projects.service_accounts.service_accounts import (
        AsyncServiceAccounts,
        AsyncServiceAccountsWithRawResponse,
        AsyncServiceAccountsWithStreamingResponse,
        ServiceAccounts,
        ServiceAccountsWithRawResponse,
        ServiceAccountsWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.projects.service_tier_settings import (
        AsyncServiceTierSettings,
        AsyncServiceTierSettingsWithRawResponse,
        AsyncServiceTierSettingsWithStreamingResponse,
        ServiceTierSettings,
        ServiceTierSettingsWithRawResponse,
        ServiceTierSettingsWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.projects.spend_alerts import (
        AsyncSpendAlerts,
        AsyncSpendAlertsWithRawResponse,
        AsyncSpendAlertsWithStreamingResponse,
        SpendAlerts,
        SpendAlertsWithRawResponse,
        SpendAlertsWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.projects.spend_limit import (
        AsyncSpendLimit,
        AsyncSpendLimitWithRawResponse,
        AsyncSpendLimitWithStreamingResponse,
        SpendLimit,
        SpendLimitWithRawResponse,
        SpendLimitWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.projects.users.users import (
        AsyncUsers,
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        Users,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from openai_runtime.unset import Omit


class Projects(SyncResource):
    """`client.admin.organization.projects`."""

    if TYPE_CHECKING:

        @property
        def users(self) -> Users:
            """`client.admin.organization.projects.users`."""
            ...

        @property
        def service_accounts(self) -> ServiceAccounts:
            """`client.admin.organization.projects.service_accounts`."""
            ...

        @property
        def api_keys(self) -> APIKeys:
            """`client.admin.organization.projects.api_keys`."""
            ...

        @property
        def rate_limits(self) -> RateLimits:
            """`client.admin.organization.projects.rate_limits`."""
            ...

        @property
        def groups(self) -> Groups:
            """`client.admin.organization.projects.groups`."""
            ...

        @property
        def roles(self) -> Roles:
            """`client.admin.organization.projects.roles`."""
            ...

        @property
        def certificates(self) -> Certificates:
            """`client.admin.organization.projects.certificates`."""
            ...

        @property
        def model_permissions(self) -> ModelPermissions:
            """`client.admin.organization.projects.model_permissions`."""
            ...

        @property
        def service_tier_settings(self) -> ServiceTierSettings:
            """`client.admin.organization.projects.service_tier_settings`."""
            ...

        @property
        def hosted_tool_permissions(self) -> HostedToolPermissions:
            """`client.admin.organization.projects.hosted_tool_permissions`."""
            ...

        @property
        def data_retention(self) -> DataRetention:
            """`client.admin.organization.projects.data_retention`."""
            ...

        @property
        def spend_limit(self) -> SpendLimit:
            """`client.admin.organization.projects.spend_limit`."""
            ...

        @property
        def spend_alerts(self) -> SpendAlerts:
            """`client.admin.organization.projects.spend_alerts`."""
            ...
    else:
        users = child("openai_generated.resources.admin.organization.projects.users.users", "Users")
        service_accounts = child(
            "openai_generated.resources.admin.organization.projects.service_accounts.service_accounts",
            "ServiceAccounts",
        )
        api_keys = child("openai_generated.resources.admin.organization.projects.api_keys", "APIKeys")
        rate_limits = child("openai_generated.resources.admin.organization.projects.rate_limits", "RateLimits")
        groups = child("openai_generated.resources.admin.organization.projects.groups.groups", "Groups")
        roles = child("openai_generated.resources.admin.organization.projects.roles", "Roles")
        certificates = child("openai_generated.resources.admin.organization.projects.certificates", "Certificates")
        model_permissions = child(
            "openai_generated.resources.admin.organization.projects.model_permissions", "ModelPermissions"
        )
        service_tier_settings = child(
            "openai_generated.resources.admin.organization.projects.service_tier_settings", "ServiceTierSettings"
        )
        hosted_tool_permissions = child(
            "openai_generated.resources.admin.organization.projects.hosted_tool_permissions", "HostedToolPermissions"
        )
        data_retention = child("openai_generated.resources.admin.organization.projects.data_retention", "DataRetention")
        spend_limit = child("openai_generated.resources.admin.organization.projects.spend_limit", "SpendLimit")
        spend_alerts = child("openai_generated.resources.admin.organization.projects.spend_alerts", "SpendAlerts")

    @property
    def with_raw_response(self) -> ProjectsWithRawResponse:
        """The same methods, answering with the raw response."""
        return ProjectsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ProjectsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ProjectsWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        residency: models.PublicProjectResidency | None | Omit = omit,
        external_key_id: str | None | Omit = omit,
        geography: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Project:
        """Make a project in the organization.

        Args:
            name: The name of the project.
            residency: Where the project's data is stored and worked on.
            external_key_id: The id of an encryption key kept outside, tied to the project.
            geography: The region in which the project's data stays.
        """
        return self._send(
            CREATE_PROJECT,
            {"name": name, "residency": residency, "external_key_id": external_key_id, "geography": geography},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Project:
        """Read one project.

        Args:
            project_id: The id of the project.
        """
        return self._send(RETRIEVE_PROJECT, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        project_id: str,
        *,
        name: str | None | Omit = omit,
        external_key_id: str | None | Omit = omit,
        geography: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Project:
        """Change a project's name, geography or external key.

        Args:
            project_id: The id of the project.
            name: The new name of the project.
            external_key_id: The id of an encryption key kept outside, tied to the project.
            geography: The region in which the project's data stays.
        """
        return self._send(
            MODIFY_PROJECT,
            {"project_id": project_id, "name": name, "external_key_id": external_key_id, "geography": geography},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        include_archived: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncConversationCursorPage[Project]:
        """Page through the organization's projects, archived ones if wanted.

        Args:
            limit: How many items a page holds at most; 20 unless said otherwise.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            include_archived: Whether archived projects are listed too; false by default.
        """
        return self._send(
            LIST_PROJECTS,
            {"limit": limit, "after": after, "include_archived": include_archived},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def archive(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Project:
        """Archive a project, which can be neither used nor changed afterwards.

        Args:
            project_id: The id of the project.
        """
        return self._send(ARCHIVE_PROJECT, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncProjects(AsyncResource):
    """`client.admin.organization.projects`."""

    if TYPE_CHECKING:

        @property
        def users(self) -> AsyncUsers:
            """`client.admin.organization.projects.users`."""
            ...

        @property
        def service_accounts(self) -> AsyncServiceAccounts:
            """`client.admin.organization.projects.service_accounts`."""
            ...

        @property
        def api_keys(self) -> AsyncAPIKeys:
            """`client.admin.organization.projects.api_keys`."""
            ...

        @property
        def rate_limits(self) -> AsyncRateLimits:
            """`client.admin.organization.projects.rate_limits`."""
            ...

        @property
        def groups(self) -> AsyncGroups:
            """`client.admin.organization.projects.groups`."""
            ...

        @property
        def roles(self) -> AsyncRoles:
            """`client.admin.organization.projects.roles`."""
            ...

        @property
        def certificates(self) -> AsyncCertificates:
            """`client.admin.organization.projects.certificates`."""
            ...

        @property
        def model_permissions(self) -> AsyncModelPermissions:
            """`client.admin.organization.projects.model_permissions`."""
            ...

        @property
        def service_tier_settings(self) -> AsyncServiceTierSettings:
            """`client.admin.organization.projects.service_tier_settings`."""
            ...

        @property
        def hosted_tool_permissions(self) -> AsyncHostedToolPermissions:
            """`client.admin.organization.projects.hosted_tool_permissions`."""
            ...

        @property
        def data_retention(self) -> AsyncDataRetention:
            """`client.admin.organization.projects.data_retention`."""
            ...

        @property
        def spend_limit(self) -> AsyncSpendLimit:
            """`client.admin.organization.projects.spend_limit`."""
            ...

        @property
        def spend_alerts(self) -> AsyncSpendAlerts:
            """`client.admin.organization.projects.spend_alerts`."""
            ...
    else:
        users = child("openai_generated.resources.admin.organization.projects.users.users", "AsyncUsers")
        service_accounts = child(
            "openai_generated.resources.admin.organization.projects.service_accounts.service_accounts",
            "AsyncServiceAccounts",
        )
        api_keys = child("openai_generated.resources.admin.organization.projects.api_keys", "AsyncAPIKeys")
        rate_limits = child("openai_generated.resources.admin.organization.projects.rate_limits", "AsyncRateLimits")
        groups = child("openai_generated.resources.admin.organization.projects.groups.groups", "AsyncGroups")
        roles = child("openai_generated.resources.admin.organization.projects.roles", "AsyncRoles")
        certificates = child("openai_generated.resources.admin.organization.projects.certificates", "AsyncCertificates")
        model_permissions = child(
            "openai_generated.resources.admin.organization.projects.model_permissions", "AsyncModelPermissions"
        )
        service_tier_settings = child(
            "openai_generated.resources.admin.organization.projects.service_tier_settings", "AsyncServiceTierSettings"
        )
        hosted_tool_permissions = child(
            "openai_generated.resources.admin.organization.projects.hosted_tool_permissions",
            "AsyncHostedToolPermissions",
        )
        data_retention = child(
            "openai_generated.resources.admin.organization.projects.data_retention", "AsyncDataRetention"
        )
        spend_limit = child("openai_generated.resources.admin.organization.projects.spend_limit", "AsyncSpendLimit")
        spend_alerts = child("openai_generated.resources.admin.organization.projects.spend_alerts", "AsyncSpendAlerts")

    @property
    def with_raw_response(self) -> AsyncProjectsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncProjectsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncProjectsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncProjectsWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        residency: models.PublicProjectResidency | None | Omit = omit,
        external_key_id: str | None | Omit = omit,
        geography: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Project:
        """Make a project in the organization.

        Args:
            name: The name of the project.
            residency: Where the project's data is stored and worked on.
            external_key_id: The id of an encryption key kept outside, tied to the project.
            geography: The region in which the project's data stays.
        """
        return await self._send(
            CREATE_PROJECT,
            {"name": name, "residency": residency, "external_key_id": external_key_id, "geography": geography},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Project:
        """Read one project.

        Args:
            project_id: The id of the project.
        """
        return await self._send(
            RETRIEVE_PROJECT, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout
        )

    async def update(
        self,
        project_id: str,
        *,
        name: str | None | Omit = omit,
        external_key_id: str | None | Omit = omit,
        geography: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Project:
        """Change a project's name, geography or external key.

        Args:
            project_id: The id of the project.
            name: The new name of the project.
            external_key_id: The id of an encryption key kept outside, tied to the project.
            geography: The region in which the project's data stays.
        """
        return await self._send(
            MODIFY_PROJECT,
            {"project_id": project_id, "name": name, "external_key_id": external_key_id, "geography": geography},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        include_archived: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[Project, AsyncConversationCursorPage[Project]]:
        """Page through the organization's projects, archived ones if wanted.

        Args:
            limit: How many items a page holds at most; 20 unless said otherwise.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            include_archived: Whether archived projects are listed too; false by default.
        """
        return self._page(
            LIST_PROJECTS,
            {"limit": limit, "after": after, "include_archived": include_archived},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def archive(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Project:
        """Archive a project, which can be neither used nor changed afterwards.

        Args:
            project_id: The id of the project.
        """
        return await self._send(
            ARCHIVE_PROJECT, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout
        )


class ProjectsWithRawResponse(RawView[Projects]):
    """`Projects` as `with_raw_response`."""

    create = raw_method(Projects.create)
    retrieve = raw_method(Projects.retrieve)
    update = raw_method(Projects.update)
    list = raw_method(Projects.list)
    archive = raw_method(Projects.archive)

    @property
    def users(self) -> UsersWithRawResponse:
        """The view of the child."""
        return self._resource.users.with_raw_response

    @property
    def service_accounts(self) -> ServiceAccountsWithRawResponse:
        """The view of the child."""
        return self._resource.service_accounts.with_raw_response

    @property
    def api_keys(self) -> APIKeysWithRawResponse:
        """The view of the child."""
        return self._resource.api_keys.with_raw_response

    @property
    def rate_limits(self) -> RateLimitsWithRawResponse:
        """The view of the child."""
        return self._resource.rate_limits.with_raw_response

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
    def model_permissions(self) -> ModelPermissionsWithRawResponse:
        """The view of the child."""
        return self._resource.model_permissions.with_raw_response

    @property
    def service_tier_settings(self) -> ServiceTierSettingsWithRawResponse:
        """The view of the child."""
        return self._resource.service_tier_settings.with_raw_response

    @property
    def hosted_tool_permissions(self) -> HostedToolPermissionsWithRawResponse:
        """The view of the child."""
        return self._resource.hosted_tool_permissions.with_raw_response

    @property
    def data_retention(self) -> DataRetentionWithRawResponse:
        """The view of the child."""
        return self._resource.data_retention.with_raw_response

    @property
    def spend_limit(self) -> SpendLimitWithRawResponse:
        """The view of the child."""
        return self._resource.spend_limit.with_raw_response

    @property
    def spend_alerts(self) -> SpendAlertsWithRawResponse:
        """The view of the child."""
        return self._resource.spend_alerts.with_raw_response


class AsyncProjectsWithRawResponse(RawView[AsyncProjects]):
    """`AsyncProjects` as `with_raw_response`."""

    create = async_raw_method(AsyncProjects.create)
    retrieve = async_raw_method(AsyncProjects.retrieve)
    update = async_raw_method(AsyncProjects.update)
    list = async_raw_method(AsyncProjects.list)
    archive = async_raw_method(AsyncProjects.archive)

    @property
    def users(self) -> AsyncUsersWithRawResponse:
        """The view of the child."""
        return self._resource.users.with_raw_response

    @property
    def service_accounts(self) -> AsyncServiceAccountsWithRawResponse:
        """The view of the child."""
        return self._resource.service_accounts.with_raw_response

    @property
    def api_keys(self) -> AsyncAPIKeysWithRawResponse:
        """The view of the child."""
        return self._resource.api_keys.with_raw_response

    @property
    def rate_limits(self) -> AsyncRateLimitsWithRawResponse:
        """The view of the child."""
        return self._resource.rate_limits.with_raw_response

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
    def model_permissions(self) -> AsyncModelPermissionsWithRawResponse:
        """The view of the child."""
        return self._resource.model_permissions.with_raw_response

    @property
    def service_tier_settings(self) -> AsyncServiceTierSettingsWithRawResponse:
        """The view of the child."""
        return self._resource.service_tier_settings.with_raw_response

    @property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissionsWithRawResponse:
        """The view of the child."""
        return self._resource.hosted_tool_permissions.with_raw_response

    @property
    def data_retention(self) -> AsyncDataRetentionWithRawResponse:
        """The view of the child."""
        return self._resource.data_retention.with_raw_response

    @property
    def spend_limit(self) -> AsyncSpendLimitWithRawResponse:
        """The view of the child."""
        return self._resource.spend_limit.with_raw_response

    @property
    def spend_alerts(self) -> AsyncSpendAlertsWithRawResponse:
        """The view of the child."""
        return self._resource.spend_alerts.with_raw_response


class ProjectsWithStreamingResponse(StreamedView[Projects]):
    """`Projects` as `with_streaming_response`."""

    create = streamed_method(Projects.create)
    retrieve = streamed_method(Projects.retrieve)
    update = streamed_method(Projects.update)
    list = streamed_method(Projects.list)
    archive = streamed_method(Projects.archive)

    @property
    def users(self) -> UsersWithStreamingResponse:
        """The view of the child."""
        return self._resource.users.with_streaming_response

    @property
    def service_accounts(self) -> ServiceAccountsWithStreamingResponse:
        """The view of the child."""
        return self._resource.service_accounts.with_streaming_response

    @property
    def api_keys(self) -> APIKeysWithStreamingResponse:
        """The view of the child."""
        return self._resource.api_keys.with_streaming_response

    @property
    def rate_limits(self) -> RateLimitsWithStreamingResponse:
        """The view of the child."""
        return self._resource.rate_limits.with_streaming_response

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
    def model_permissions(self) -> ModelPermissionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.model_permissions.with_streaming_response

    @property
    def service_tier_settings(self) -> ServiceTierSettingsWithStreamingResponse:
        """The view of the child."""
        return self._resource.service_tier_settings.with_streaming_response

    @property
    def hosted_tool_permissions(self) -> HostedToolPermissionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.hosted_tool_permissions.with_streaming_response

    @property
    def data_retention(self) -> DataRetentionWithStreamingResponse:
        """The view of the child."""
        return self._resource.data_retention.with_streaming_response

    @property
    def spend_limit(self) -> SpendLimitWithStreamingResponse:
        """The view of the child."""
        return self._resource.spend_limit.with_streaming_response

    @property
    def spend_alerts(self) -> SpendAlertsWithStreamingResponse:
        """The view of the child."""
        return self._resource.spend_alerts.with_streaming_response


class AsyncProjectsWithStreamingResponse(StreamedView[AsyncProjects]):
    """`AsyncProjects` as `with_streaming_response`."""

    create = async_streamed_method(AsyncProjects.create)
    retrieve = async_streamed_method(AsyncProjects.retrieve)
    update = async_streamed_method(AsyncProjects.update)
    list = async_streamed_method(AsyncProjects.list)
    archive = async_streamed_method(AsyncProjects.archive)

    @property
    def users(self) -> AsyncUsersWithStreamingResponse:
        """The view of the child."""
        return self._resource.users.with_streaming_response

    @property
    def service_accounts(self) -> AsyncServiceAccountsWithStreamingResponse:
        """The view of the child."""
        return self._resource.service_accounts.with_streaming_response

    @property
    def api_keys(self) -> AsyncAPIKeysWithStreamingResponse:
        """The view of the child."""
        return self._resource.api_keys.with_streaming_response

    @property
    def rate_limits(self) -> AsyncRateLimitsWithStreamingResponse:
        """The view of the child."""
        return self._resource.rate_limits.with_streaming_response

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
    def model_permissions(self) -> AsyncModelPermissionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.model_permissions.with_streaming_response

    @property
    def service_tier_settings(self) -> AsyncServiceTierSettingsWithStreamingResponse:
        """The view of the child."""
        return self._resource.service_tier_settings.with_streaming_response

    @property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.hosted_tool_permissions.with_streaming_response

    @property
    def data_retention(self) -> AsyncDataRetentionWithStreamingResponse:
        """The view of the child."""
        return self._resource.data_retention.with_streaming_response

    @property
    def spend_limit(self) -> AsyncSpendLimitWithStreamingResponse:
        """The view of the child."""
        return self._resource.spend_limit.with_streaming_response

    @property
    def spend_alerts(self) -> AsyncSpendAlertsWithStreamingResponse:
        """The view of the child."""
        return self._resource.spend_alerts.with_streaming_response

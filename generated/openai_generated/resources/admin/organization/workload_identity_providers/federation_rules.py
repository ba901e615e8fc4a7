# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.workload_identity_providers import (
    CREATE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE,
    DELETE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE,
    LIST_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULES,
    RETRIEVE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE,
    UPDATE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE,
)
from openai_runtime.resource import AsyncResource, SyncResource
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
    from collections.abc import Mapping
    from typing import Literal

    from openai_generated import params
    from openai_generated.models.federation_rule import FederationRule
    from openai_generated.models.federation_rule_deleted import FederationRuleDeleted
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.unset import Omit


class FederationRules(SyncResource):
    """`client.admin.organization.workload_identity_providers.federation_rules`."""

    @property
    def with_raw_response(self) -> FederationRulesWithRawResponse:
        """The same methods, answering with the raw response."""
        return FederationRulesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> FederationRulesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return FederationRulesWithStreamingResponse(self)

    def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: Mapping[str, str | bool | int | float],
        project_id: str,
        service_account_id: str,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        name: str | Omit = omit,
        permissions: params.FederationRulePermissionsParam | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FederationRule:
        """Say which tokens of an identity provider act as which service account.

        Args:
            workload_identity_provider_id: The id of the identity provider.
            attribute_matchers: What the attributes of a token must be, by name.
            project_id: The project that the tokens give access to.
            service_account_id: The service account that they act as.
            description: A description for people to read.
            enabled: Whether this is in use; true by default.
            name: The name.
            permissions: What the tokens permit, all that the account may do or less.
        """
        return self._send(
            CREATE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE,
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "attribute_matchers": attribute_matchers,
                "project_id": project_id,
                "service_account_id": service_account_id,
                "description": description,
                "enabled": enabled,
                "name": name,
                "permissions": permissions,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FederationRule:
        """Read a federation rule.

        Args:
            workload_identity_federation_rule_id: The id of the federation rule.
            workload_identity_provider_id: The id of the identity provider.
        """
        return self._send(
            RETRIEVE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE,
            {
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
                "workload_identity_provider_id": workload_identity_provider_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: Mapping[str, str | bool | int | float] | Omit = omit,
        description: str | None | Omit = omit,
        enabled: bool | Omit = omit,
        name: str | None | Omit = omit,
        permissions: params.FederationRulePermissionsParam | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FederationRule:
        """Change what a federation rule asks for and permits.

        Args:
            workload_identity_federation_rule_id: The id of the federation rule.
            workload_identity_provider_id: The id of the identity provider.
            attribute_matchers: What the attributes of a token must be, by name.
            description: A description for people to read.
            enabled: Whether this is in use; true by default.
            name: The name.
            permissions: What the tokens permit from now on.
        """
        return self._send(
            UPDATE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE,
            {
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
                "workload_identity_provider_id": workload_identity_provider_id,
                "attribute_matchers": attribute_matchers,
                "description": description,
                "enabled": enabled,
                "name": name,
                "permissions": permissions,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        service_account_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[FederationRule]:
        """Page through the federation rules of an identity provider.

        Args:
            workload_identity_provider_id: The id of the identity provider.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            service_account_id: Only rules for this service account.
        """
        return self._send(
            LIST_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULES,
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "after": after,
                "limit": limit,
                "order": order,
                "service_account_id": service_account_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FederationRuleDeleted:
        """Delete a federation rule.

        Args:
            workload_identity_federation_rule_id: The id of the federation rule.
            workload_identity_provider_id: The id of the identity provider.
        """
        return self._send(
            DELETE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE,
            {
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
                "workload_identity_provider_id": workload_identity_provider_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncFederationRules(AsyncResource):
    """`client.admin.organization.workload_identity_providers.federation_rules`."""

    @property
    def with_raw_response(self) -> AsyncFederationRulesWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncFederationRulesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncFederationRulesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncFederationRulesWithStreamingResponse(self)

    async def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: Mapping[str, str | bool | int | float],
        project_id: str,
        service_account_id: str,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        name: str | Omit = omit,
        permissions: params.FederationRulePermissionsParam | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FederationRule:
        """Say which tokens of an identity provider act as which service account.

        Args:
            workload_identity_provider_id: The id of the identity provider.
            attribute_matchers: What the attributes of a token must be, by name.
            project_id: The project that the tokens give access to.
            service_account_id: The service account that they act as.
            description: A description for people to read.
            enabled: Whether this is in use; true by default.
            name: The name.
            permissions: What the tokens permit, all that the account may do or less.
        """
        return await self._send(
            CREATE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE,
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "attribute_matchers": attribute_matchers,
                "project_id": project_id,
                "service_account_id": service_account_id,
                "description": description,
                "enabled": enabled,
                "name": name,
                "permissions": permissions,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FederationRule:
        """Read a federation rule.

        Args:
            workload_identity_federation_rule_id: The id of the federation rule.
            workload_identity_provider_id: The id of the identity provider.
        """
        return await self._send(
            RETRIEVE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE,
            {
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
                "workload_identity_provider_id": workload_identity_provider_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: Mapping[str, str | bool | int | float] | Omit = omit,
        description: str | None | Omit = omit,
        enabled: bool | Omit = omit,
        name: str | None | Omit = omit,
        permissions: params.FederationRulePermissionsParam | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FederationRule:
        """Change what a federation rule asks for and permits.

        Args:
            workload_identity_federation_rule_id: The id of the federation rule.
            workload_identity_provider_id: The id of the identity provider.
            attribute_matchers: What the attributes of a token must be, by name.
            description: A description for people to read.
            enabled: Whether this is in use; true by default.
            name: The name.
            permissions: What the tokens permit from now on.
        """
        return await self._send(
            UPDATE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE,
            {
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
                "workload_identity_provider_id": workload_identity_provider_id,
                "attribute_matchers": attribute_matchers,
                "description": description,
                "enabled": enabled,
                "name": name,
                "permissions": permissions,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        service_account_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[FederationRule, AsyncCursorPage[FederationRule]]:
        """Page through the federation rules of an identity provider.

        Args:
            workload_identity_provider_id: The id of the identity provider.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            service_account_id: Only rules for this service account.
        """
        return self._page(
            LIST_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULES,
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "after": after,
                "limit": limit,
                "order": order,
                "service_account_id": service_account_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FederationRuleDeleted:
        """Delete a federation rule.

        Args:
            workload_identity_federation_rule_id: The id of the federation rule.
            workload_identity_provider_id: The id of the identity provider.
        """
        return await self._send(
            DELETE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER_FEDERATION_RULE,
            {
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
                "workload_identity_provider_id": workload_identity_provider_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class FederationRulesWithRawResponse(RawView[FederationRules]):
    """`FederationRules` as `with_raw_response`."""

    create = raw_method(FederationRules.create)
    retrieve = raw_method(FederationRules.retrieve)
    update = raw_method(FederationRules.update)
    list = raw_method(FederationRules.list)
    delete = raw_method(FederationRules.delete)


class AsyncFederationRulesWithRawResponse(RawView[AsyncFederationRules]):
    """`AsyncFederationRules` as `with_raw_response`."""

    create = async_raw_method(AsyncFederationRules.create)
    retrieve = async_raw_method(AsyncFederationRules.retrieve)
    update = async_raw_method(AsyncFederationRules.update)
    list = async_raw_method(AsyncFederationRules.list)
    delete = async_raw_method(AsyncFederationRules.delete)


class FederationRulesWithStreamingResponse(StreamedView[FederationRules]):
    """`FederationRules` as `with_streaming_response`."""

    create = streamed_method(FederationRules.create)
    retrieve = streamed_method(FederationRules.retrieve)
    update = streamed_method(FederationRules.update)
    list = streamed_method(FederationRules.list)
    delete = streamed_method(FederationRules.delete)


class AsyncFederationRulesWithStreamingResponse(StreamedView[AsyncFederationRules]):
    """`AsyncFederationRules` as `with_streaming_response`."""

    create = async_streamed_method(AsyncFederationRules.create)
    retrieve = async_streamed_method(AsyncFederationRules.retrieve)
    update = async_streamed_method(AsyncFederationRules.update)
    list = async_streamed_method(AsyncFederationRules.list)
    delete = async_streamed_method(AsyncFederationRules.delete)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.workload_identity_providers import (
    CREATE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER,
    DELETE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER,
    LIST_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS,
    RETRIEVE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER,
    UPDATE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER,
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
    from typing import Literal

    from openai_generated import params
    from openai_generated.models.workload_identity_provider import WorkloadIdentityProvider
    from openai_generated.models.workload_identity_provider_deleted import WorkloadIdentityProviderDeleted
    from openai_generated.resources.admin.organization.workload_identity_providers.federation_rules import (
        AsyncFederationRules,
        AsyncFederationRulesWithRawResponse,
        AsyncFederationRulesWithStreamingResponse,
        FederationRules,
        FederationRulesWithRawResponse,
        FederationRulesWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class WorkloadIdentityProviders(SyncResource):
    """`client.admin.organization.workload_identity_providers`."""

    if TYPE_CHECKING:

        @property
        def federation_rules(self) -> FederationRules:
            """`client.admin.organization.workload_identity_providers.federation_rules`."""
            ...
    else:
        federation_rules = child(
            "openai_generated.resources.admin.organization.workload_identity_providers.federation_rules",
            "FederationRules",
        )

    @property
    def with_raw_response(self) -> WorkloadIdentityProvidersWithRawResponse:
        """The same methods, answering with the raw response."""
        return WorkloadIdentityProvidersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> WorkloadIdentityProvidersWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return WorkloadIdentityProvidersWithStreamingResponse(self)

    def create(
        self,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        attribute_transformations: Iterable[params.WorkloadIdentityProviderAttributeTransformationParam | Model]
        | Omit = omit,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        verification: params.WorkloadIdentityProviderCreateParamsVerification | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WorkloadIdentityProvider:
        """Trust an identity provider, whose tokens are then exchanged for access.

        Args:
            audience: The audience that tokens are issued for.
            issuer: The issuer of the tokens, a URL.
            name: The name.
            type: The kind of provider; always oidc.
            attribute_transformations: How attributes are made from the claims of a token.
            description: A description for people to read.
            enabled: Whether this is in use; true by default.
            verification: Where the keys come from that tokens are checked with, discovered at the issuer or uploaded.
        """
        return self._send(
            CREATE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER,
            {
                "audience": audience,
                "issuer": issuer,
                "name": name,
                "type": type,
                "attribute_transformations": attribute_transformations,
                "description": description,
                "enabled": enabled,
                "verification": verification,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WorkloadIdentityProvider:
        """Read a trusted identity provider.

        Args:
            workload_identity_provider_id: The id of the identity provider.
        """
        return self._send(
            RETRIEVE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER,
            {"workload_identity_provider_id": workload_identity_provider_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[params.WorkloadIdentityProviderAttributeTransformationParam | Model]
        | Omit = omit,
        audience: str | Omit = omit,
        description: str | None | Omit = omit,
        enabled: bool | Omit = omit,
        issuer: str | Omit = omit,
        name: str | Omit = omit,
        verification: params.WorkloadIdentityProviderCreateParamsVerification | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WorkloadIdentityProvider:
        """Change how the tokens of an identity provider are checked and read.

        Args:
            workload_identity_provider_id: The id of the identity provider.
            attribute_transformations: How attributes are made from the claims of a token.
            audience: The audience that tokens are issued for.
            description: A description for people to read.
            enabled: Whether this is in use; true by default.
            issuer: The issuer of the tokens, a URL.
            name: The name.
            verification: Where the keys come from that tokens are checked with, discovered at the issuer or uploaded.
        """
        return self._send(
            UPDATE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER,
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "attribute_transformations": attribute_transformations,
                "audience": audience,
                "description": description,
                "enabled": enabled,
                "issuer": issuer,
                "name": name,
                "verification": verification,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[WorkloadIdentityProvider]:
        """Page through the trusted identity providers.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS,
            {"after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WorkloadIdentityProviderDeleted:
        """Trust an identity provider no longer.

        Args:
            workload_identity_provider_id: The id of the identity provider.
        """
        return self._send(
            DELETE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER,
            {"workload_identity_provider_id": workload_identity_provider_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncWorkloadIdentityProviders(AsyncResource):
    """`client.admin.organization.workload_identity_providers`."""

    if TYPE_CHECKING:

        @property
        def federation_rules(self) -> AsyncFederationRules:
            """`client.admin.organization.workload_identity_providers.federation_rules`."""
            ...
    else:
        federation_rules = child(
            "openai_generated.resources.admin.organization.workload_identity_providers.federation_rules",
            "AsyncFederationRules",
        )

    @property
    def with_raw_response(self) -> AsyncWorkloadIdentityProvidersWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncWorkloadIdentityProvidersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncWorkloadIdentityProvidersWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncWorkloadIdentityProvidersWithStreamingResponse(self)

    async def create(
        self,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        attribute_transformations: Iterable[params.WorkloadIdentityProviderAttributeTransformationParam | Model]
        | Omit = omit,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        verification: params.WorkloadIdentityProviderCreateParamsVerification | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WorkloadIdentityProvider:
        """Trust an identity provider, whose tokens are then exchanged for access.

        Args:
            audience: The audience that tokens are issued for.
            issuer: The issuer of the tokens, a URL.
            name: The name.
            type: The kind of provider; always oidc.
            attribute_transformations: How attributes are made from the claims of a token.
            description: A description for people to read.
            enabled: Whether this is in use; true by default.
            verification: Where the keys come from that tokens are checked with, discovered at the issuer or uploaded.
        """
        return await self._send(
            CREATE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER,
            {
                "audience": audience,
                "issuer": issuer,
                "name": name,
                "type": type,
                "attribute_transformations": attribute_transformations,
                "description": description,
                "enabled": enabled,
                "verification": verification,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WorkloadIdentityProvider:
        """Read a trusted identity provider.

        Args:
            workload_identity_provider_id: The id of the identity provider.
        """
        return await self._send(
            RETRIEVE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER,
            {"workload_identity_provider_id": workload_identity_provider_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[params.WorkloadIdentityProviderAttributeTransformationParam | Model]
        | Omit = omit,
        audience: str | Omit = omit,
        description: str | None | Omit = omit,
        enabled: bool | Omit = omit,
        issuer: str | Omit = omit,
        name: str | Omit = omit,
        verification: params.WorkloadIdentityProviderCreateParamsVerification | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WorkloadIdentityProvider:
        """Change how the tokens of an identity provider are checked and read.

        Args:
            workload_identity_provider_id: The id of the identity provider.
            attribute_transformations: How attributes are made from the claims of a token.
            audience: The audience that tokens are issued for.
            description: A description for people to read.
            enabled: Whether this is in use; true by default.
            issuer: The issuer of the tokens, a URL.
            name: The name.
            verification: Where the keys come from that tokens are checked with, discovered at the issuer or uploaded.
        """
        return await self._send(
            UPDATE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER,
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "attribute_transformations": attribute_transformations,
                "audience": audience,
                "description": description,
                "enabled": enabled,
                "issuer": issuer,
                "name": name,
                "verification": verification,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[WorkloadIdentityProvider, AsyncCursorPage[WorkloadIdentityProvider]]:
        """Page through the trusted identity providers.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS,
            {"after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WorkloadIdentityProviderDeleted:
        """Trust an identity provider no longer.

        Args:
            workload_identity_provider_id: The id of the identity provider.
        """
        return await self._send(
            DELETE_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDER,
            {"workload_identity_provider_id": workload_identity_provider_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class WorkloadIdentityProvidersWithRawResponse(RawView[WorkloadIdentityProviders]):
    """`WorkloadIdentityProviders` as `with_raw_response`."""

    create = raw_method(WorkloadIdentityProviders.create)
    retrieve = raw_method(WorkloadIdentityProviders.retrieve)
    update = raw_method(WorkloadIdentityProviders.update)
    list = raw_method(WorkloadIdentityProviders.list)
    delete = raw_method(WorkloadIdentityProviders.delete)

    @property
    def federation_rules(self) -> FederationRulesWithRawResponse:
        """The view of the child."""
        return self._resource.federation_rules.with_raw_response


class AsyncWorkloadIdentityProvidersWithRawResponse(RawView[AsyncWorkloadIdentityProviders]):
    """`AsyncWorkloadIdentityProviders` as `with_raw_response`."""

    create = async_raw_method(AsyncWorkloadIdentityProviders.create)
    retrieve = async_raw_method(AsyncWorkloadIdentityProviders.retrieve)
    update = async_raw_method(AsyncWorkloadIdentityProviders.update)
    list = async_raw_method(AsyncWorkloadIdentityProviders.list)
    delete = async_raw_method(AsyncWorkloadIdentityProviders.delete)

    @property
    def federation_rules(self) -> AsyncFederationRulesWithRawResponse:
        """The view of the child."""
        return self._resource.federation_rules.with_raw_response


class WorkloadIdentityProvidersWithStreamingResponse(StreamedView[WorkloadIdentityProviders]):
    """`WorkloadIdentityProviders` as `with_streaming_response`."""

    create = streamed_method(WorkloadIdentityProviders.create)
    retrieve = streamed_method(WorkloadIdentityProviders.retrieve)
    update = streamed_method(WorkloadIdentityProviders.update)
    list = streamed_method(WorkloadIdentityProviders.list)
    delete = streamed_method(WorkloadIdentityProviders.delete)

    @property
    def federation_rules(self) -> FederationRulesWithStreamingResponse:
        """The view of the child."""
        return self._resource.federation_rules.with_streaming_response


class AsyncWorkloadIdentityProvidersWithStreamingResponse(StreamedView[AsyncWorkloadIdentityProviders]):
    """`AsyncWorkloadIdentityProviders` as `with_streaming_response`."""

    create = async_streamed_method(AsyncWorkloadIdentityProviders.create)
    retrieve = async_streamed_method(AsyncWorkloadIdentityProviders.retrieve)
    update = async_streamed_method(AsyncWorkloadIdentityProviders.update)
    list = async_streamed_method(AsyncWorkloadIdentityProviders.list)
    delete = async_streamed_method(AsyncWorkloadIdentityProviders.delete)

    @property
    def federation_rules(self) -> AsyncFederationRulesWithStreamingResponse:
        """The view of the child."""
        return self._resource.federation_rules.with_streaming_response

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_vaults import (
    CREATE_VAULT,
    DELETE_VAULT,
    LIST_VAULTS,
    RETRIEVE_VAULT,
    UPDATE_VAULT,
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
    from collections.abc import Mapping
    from typing import Literal

    from openai_generated.models.vault import Vault
    from openai_generated.models.vault_deleted import VaultDeleted
    from openai_generated.resources.beta.agents.vaults.credentials import (
        AsyncCredentials,
        AsyncCredentialsWithRawResponse,
        AsyncCredentialsWithStreamingResponse,
        Credentials,
        CredentialsWithRawResponse,
        CredentialsWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Vaults(SyncResource):
    """`client.beta.agents.vaults`."""

    if TYPE_CHECKING:

        @property
        def credentials(self) -> Credentials:
            """`client.beta.agents.vaults.credentials`."""
            ...
    else:
        credentials = child("openai_generated.resources.beta.agents.vaults.credentials", "Credentials")

    @property
    def with_raw_response(self) -> VaultsWithRawResponse:
        """The same methods, answering with the raw response."""
        return VaultsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> VaultsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return VaultsWithStreamingResponse(self)

    def create(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Vault:
        """Make a vault, which holds credentials for agents.

        Args:
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            name: The name.
        """
        return self._send(
            CREATE_VAULT, {"metadata": metadata, "name": name}, extra_headers, extra_query, extra_body, timeout
        )

    def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Vault:
        """Read a vault's name and state; credentials are listed apart.

        Args:
            vault_id: The id of the vault.
        """
        return self._send(RETRIEVE_VAULT, {"vault_id": vault_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        vault_id: str,
        *,
        metadata: Mapping[str, str] | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Vault:
        """Rename a vault or replace its metadata.

        Args:
            vault_id: The id of the vault.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            name: The name.
        """
        return self._send(
            UPDATE_VAULT,
            {"vault_id": vault_id, "metadata": metadata, "name": name},
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
        metadata: Mapping[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["active", "archived"] | Iterable[Literal["active", "archived"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[Vault]:
        """Page through the vaults, by state or metadata if wanted.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            metadata: Only vaults that carry these pairs.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            status: Only vaults in this state, or in one of these.
        """
        return self._send(
            LIST_VAULTS,
            {"after": after, "limit": limit, "metadata": metadata, "order": order, "status": status},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        vault_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VaultDeleted:
        """Delete a vault with the credentials in it.

        Args:
            vault_id: The id of the vault.
        """
        return self._send(DELETE_VAULT, {"vault_id": vault_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncVaults(AsyncResource):
    """`client.beta.agents.vaults`."""

    if TYPE_CHECKING:

        @property
        def credentials(self) -> AsyncCredentials:
            """`client.beta.agents.vaults.credentials`."""
            ...
    else:
        credentials = child("openai_generated.resources.beta.agents.vaults.credentials", "AsyncCredentials")

    @property
    def with_raw_response(self) -> AsyncVaultsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncVaultsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncVaultsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncVaultsWithStreamingResponse(self)

    async def create(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Vault:
        """Make a vault, which holds credentials for agents.

        Args:
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            name: The name.
        """
        return await self._send(
            CREATE_VAULT, {"metadata": metadata, "name": name}, extra_headers, extra_query, extra_body, timeout
        )

    async def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Vault:
        """Read a vault's name and state; credentials are listed apart.

        Args:
            vault_id: The id of the vault.
        """
        return await self._send(RETRIEVE_VAULT, {"vault_id": vault_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        vault_id: str,
        *,
        metadata: Mapping[str, str] | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Vault:
        """Rename a vault or replace its metadata.

        Args:
            vault_id: The id of the vault.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            name: The name.
        """
        return await self._send(
            UPDATE_VAULT,
            {"vault_id": vault_id, "metadata": metadata, "name": name},
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
        metadata: Mapping[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["active", "archived"] | Iterable[Literal["active", "archived"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[Vault, AsyncCursorPage[Vault]]:
        """Page through the vaults, by state or metadata if wanted.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            metadata: Only vaults that carry these pairs.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            status: Only vaults in this state, or in one of these.
        """
        return self._page(
            LIST_VAULTS,
            {"after": after, "limit": limit, "metadata": metadata, "order": order, "status": status},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        vault_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VaultDeleted:
        """Delete a vault with the credentials in it.

        Args:
            vault_id: The id of the vault.
        """
        return await self._send(DELETE_VAULT, {"vault_id": vault_id}, extra_headers, extra_query, extra_body, timeout)


class VaultsWithRawResponse(RawView[Vaults]):
    """`Vaults` as `with_raw_response`."""

    create = raw_method(Vaults.create)
    retrieve = raw_method(Vaults.retrieve)
    update = raw_method(Vaults.update)
    list = raw_method(Vaults.list)
    delete = raw_method(Vaults.delete)

    @property
    def credentials(self) -> CredentialsWithRawResponse:
        """The view of the child."""
        return self._resource.credentials.with_raw_response


class AsyncVaultsWithRawResponse(RawView[AsyncVaults]):
    """`AsyncVaults` as `with_raw_response`."""

    create = async_raw_method(AsyncVaults.create)
    retrieve = async_raw_method(AsyncVaults.retrieve)
    update = async_raw_method(AsyncVaults.update)
    list = async_raw_method(AsyncVaults.list)
    delete = async_raw_method(AsyncVaults.delete)

    @property
    def credentials(self) -> AsyncCredentialsWithRawResponse:
        """The view of the child."""
        return self._resource.credentials.with_raw_response


class VaultsWithStreamingResponse(StreamedView[Vaults]):
    """`Vaults` as `with_streaming_response`."""

    create = streamed_method(Vaults.create)
    retrieve = streamed_method(Vaults.retrieve)
    update = streamed_method(Vaults.update)
    list = streamed_method(Vaults.list)
    delete = streamed_method(Vaults.delete)

    @property
    def credentials(self) -> CredentialsWithStreamingResponse:
        """The view of the child."""
        return self._resource.credentials.with_streaming_response


class AsyncVaultsWithStreamingResponse(StreamedView[AsyncVaults]):
    """`AsyncVaults` as `with_streaming_response`."""

    create = async_streamed_method(AsyncVaults.create)
    retrieve = async_streamed_method(AsyncVaults.retrieve)
    update = async_streamed_method(AsyncVaults.update)
    list = async_streamed_method(AsyncVaults.list)
    delete = async_streamed_method(AsyncVaults.delete)

    @property
    def credentials(self) -> AsyncCredentialsWithStreamingResponse:
        """The view of the child."""
        return self._resource.credentials.with_streaming_response

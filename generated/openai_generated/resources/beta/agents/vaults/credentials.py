# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_vaults import (
    CREATE_VAULT_CREDENTIAL,
    DELETE_VAULT_CREDENTIAL,
    LIST_VAULT_CREDENTIALS,
    RETRIEVE_VAULT_CREDENTIAL,
    UPDATE_VAULT_CREDENTIAL,
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
    from openai_generated.models.credential import Credential
    from openai_generated.models.credential_deleted import CredentialDeleted
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Credentials(SyncResource):
    """`client.beta.agents.vaults.credentials`."""

    @property
    def with_raw_response(self) -> CredentialsWithRawResponse:
        """The same methods, answering with the raw response."""
        return CredentialsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> CredentialsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return CredentialsWithStreamingResponse(self)

    def create(
        self,
        vault_id: str,
        *,
        auth: params.CredentialAuthCreateParam | Model,
        name: str,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Credential:
        """Put a credential into a vault.

        Args:
            vault_id: The id of the vault.
            auth: How the credential authenticates, with its secret.
            name: The name.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return self._send(
            CREATE_VAULT_CREDENTIAL,
            {"vault_id": vault_id, "auth": auth, "name": name, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Credential:
        """Read a credential of a vault, without its secret.

        Args:
            credential_id: The id of the credential.
            vault_id: The id of the vault.
        """
        return self._send(
            RETRIEVE_VAULT_CREDENTIAL,
            {"credential_id": credential_id, "vault_id": vault_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: params.CredentialAuthRotateParam | Model | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Credential:
        """Replace the secret or the metadata of a credential in a vault.

        Args:
            credential_id: The id of the credential.
            vault_id: The id of the vault.
            auth: How the credential authenticates, with its secret.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return self._send(
            UPDATE_VAULT_CREDENTIAL,
            {"credential_id": credential_id, "vault_id": vault_id, "auth": auth, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        vault_id: str,
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
    ) -> SyncCursorPage[Credential]:
        """Page through the credentials of a vault, without their secrets.

        Args:
            vault_id: The id of the vault.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            metadata: Only credentials that carry these pairs.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            status: Only credentials in this state, or in one of these.
        """
        return self._send(
            LIST_VAULT_CREDENTIALS,
            {
                "vault_id": vault_id,
                "after": after,
                "limit": limit,
                "metadata": metadata,
                "order": order,
                "status": status,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> CredentialDeleted:
        """Delete a credential from a vault.

        Args:
            credential_id: The id of the credential.
            vault_id: The id of the vault.
        """
        return self._send(
            DELETE_VAULT_CREDENTIAL,
            {"credential_id": credential_id, "vault_id": vault_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncCredentials(AsyncResource):
    """`client.beta.agents.vaults.credentials`."""

    @property
    def with_raw_response(self) -> AsyncCredentialsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncCredentialsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncCredentialsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncCredentialsWithStreamingResponse(self)

    async def create(
        self,
        vault_id: str,
        *,
        auth: params.CredentialAuthCreateParam | Model,
        name: str,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Credential:
        """Put a credential into a vault.

        Args:
            vault_id: The id of the vault.
            auth: How the credential authenticates, with its secret.
            name: The name.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return await self._send(
            CREATE_VAULT_CREDENTIAL,
            {"vault_id": vault_id, "auth": auth, "name": name, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Credential:
        """Read a credential of a vault, without its secret.

        Args:
            credential_id: The id of the credential.
            vault_id: The id of the vault.
        """
        return await self._send(
            RETRIEVE_VAULT_CREDENTIAL,
            {"credential_id": credential_id, "vault_id": vault_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: params.CredentialAuthRotateParam | Model | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Credential:
        """Replace the secret or the metadata of a credential in a vault.

        Args:
            credential_id: The id of the credential.
            vault_id: The id of the vault.
            auth: How the credential authenticates, with its secret.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return await self._send(
            UPDATE_VAULT_CREDENTIAL,
            {"credential_id": credential_id, "vault_id": vault_id, "auth": auth, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        vault_id: str,
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
    ) -> AsyncPaginator[Credential, AsyncCursorPage[Credential]]:
        """Page through the credentials of a vault, without their secrets.

        Args:
            vault_id: The id of the vault.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            metadata: Only credentials that carry these pairs.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            status: Only credentials in this state, or in one of these.
        """
        return self._page(
            LIST_VAULT_CREDENTIALS,
            {
                "vault_id": vault_id,
                "after": after,
                "limit": limit,
                "metadata": metadata,
                "order": order,
                "status": status,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> CredentialDeleted:
        """Delete a credential from a vault.

        Args:
            credential_id: The id of the credential.
            vault_id: The id of the vault.
        """
        return await self._send(
            DELETE_VAULT_CREDENTIAL,
            {"credential_id": credential_id, "vault_id": vault_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class CredentialsWithRawResponse(RawView[Credentials]):
    """`Credentials` as `with_raw_response`."""

    create = raw_method(Credentials.create)
    retrieve = raw_method(Credentials.retrieve)
    update = raw_method(Credentials.update)
    list = raw_method(Credentials.list)
    delete = raw_method(Credentials.delete)


class AsyncCredentialsWithRawResponse(RawView[AsyncCredentials]):
    """`AsyncCredentials` as `with_raw_response`."""

    create = async_raw_method(AsyncCredentials.create)
    retrieve = async_raw_method(AsyncCredentials.retrieve)
    update = async_raw_method(AsyncCredentials.update)
    list = async_raw_method(AsyncCredentials.list)
    delete = async_raw_method(AsyncCredentials.delete)


class CredentialsWithStreamingResponse(StreamedView[Credentials]):
    """`Credentials` as `with_streaming_response`."""

    create = streamed_method(Credentials.create)
    retrieve = streamed_method(Credentials.retrieve)
    update = streamed_method(Credentials.update)
    list = streamed_method(Credentials.list)
    delete = streamed_method(Credentials.delete)


class AsyncCredentialsWithStreamingResponse(StreamedView[AsyncCredentials]):
    """`AsyncCredentials` as `with_streaming_response`."""

    create = async_streamed_method(AsyncCredentials.create)
    retrieve = async_streamed_method(AsyncCredentials.retrieve)
    update = async_streamed_method(AsyncCredentials.update)
    list = async_streamed_method(AsyncCredentials.list)
    delete = async_streamed_method(AsyncCredentials.delete)

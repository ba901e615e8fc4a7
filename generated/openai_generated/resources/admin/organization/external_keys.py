# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.external_keys import (
    CREATE_ORGANIZATION_EXTERNAL_KEY,
    DELETE_ORGANIZATION_EXTERNAL_KEY,
    LIST_ORGANIZATION_EXTERNAL_KEYS,
    RETRIEVE_ORGANIZATION_EXTERNAL_KEY,
    VALIDATE_ORGANIZATION_EXTERNAL_KEY,
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
    from typing import Literal

    from openai_generated.models.external_key import ExternalKey
    from openai_generated.models.external_key_validate_response import ExternalKeyValidateResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.unset import Omit


class ExternalKeys(SyncResource):
    """`client.admin.organization.external_keys`."""

    @property
    def with_raw_response(self) -> ExternalKeysWithRawResponse:
        """The same methods, answering with the raw response."""
        return ExternalKeysWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ExternalKeysWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ExternalKeysWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        type: Literal["aws"],
        external_id: str | Omit = omit,
        kms_arn: str | Omit = omit,
        role_arn: str | Omit = omit,
        purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
        audience: str | Omit = omit,
        kms_key_location: str | Omit = omit,
        kms_key_name: str | Omit = omit,
        kms_key_ring_name: str | Omit = omit,
        kms_project_id: str | Omit = omit,
        workload_identity_pool_id: str | Omit = omit,
        workload_identity_project_number: str | Omit = omit,
        workload_identity_provider_id: str | Omit = omit,
        kms_key_version: str | Omit = omit,
        key_name: str | Omit = omit,
        tenant_id: str | Omit = omit,
        vault_uri: str | Omit = omit,
        key_version: str | Omit = omit,
        key_ocid: str | Omit = omit,
        region: str | Omit = omit,
        vault_ocid: str | Omit = omit,
        key_version_ocid: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ExternalKey:
        """Register an encryption key that is kept at AWS, Azure, Google Cloud or Oracle.

        Args:
            name: The name.
            type: Where the key is kept, aws, azure, gcp or oci.
            external_id: The external id that the role in AWS asks for.
            kms_arn: The ARN of the key in AWS KMS.
            role_arn: The ARN of the role in AWS that may use the key.
            purpose: What the key is for, ekm or psp_decryption.
            audience: The audience that tokens are issued for.
            kms_key_location: The location of the key in Google Cloud KMS.
            kms_key_name: The name of the key in Google Cloud KMS.
            kms_key_ring_name: The key ring in Google Cloud KMS.
            kms_project_id: The Google Cloud project of the key.
            workload_identity_pool_id: The workload identity pool in Google Cloud.
            workload_identity_project_number: The number of the Google Cloud project of the pool.
            workload_identity_provider_id: The workload identity provider in Google Cloud.
            kms_key_version: The version of the key in Google Cloud KMS.
            key_name: The name of the key in the Azure vault.
            tenant_id: The id of the Azure tenant.
            vault_uri: The address of the Azure vault.
            key_version: The version of the key in the Azure vault; the newest if left out.
            key_ocid: The Oracle id of the key.
            region: The region in Oracle Cloud.
            vault_ocid: The Oracle id of the vault.
            key_version_ocid: The Oracle id of the version of the key.
        """
        return self._send(
            CREATE_ORGANIZATION_EXTERNAL_KEY,
            {
                "name": name,
                "type": type,
                "external_id": external_id,
                "kms_arn": kms_arn,
                "role_arn": role_arn,
                "purpose": purpose,
                "audience": audience,
                "kms_key_location": kms_key_location,
                "kms_key_name": kms_key_name,
                "kms_key_ring_name": kms_key_ring_name,
                "kms_project_id": kms_project_id,
                "workload_identity_pool_id": workload_identity_pool_id,
                "workload_identity_project_number": workload_identity_project_number,
                "workload_identity_provider_id": workload_identity_provider_id,
                "kms_key_version": kms_key_version,
                "key_name": key_name,
                "tenant_id": tenant_id,
                "vault_uri": vault_uri,
                "key_version": key_version,
                "key_ocid": key_ocid,
                "region": region,
                "vault_ocid": vault_ocid,
                "key_version_ocid": key_version_ocid,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ExternalKey:
        """Read a registered encryption key.

        Args:
            external_key_id: The id of an encryption key kept outside, tied to the project.
        """
        return self._send(
            RETRIEVE_ORGANIZATION_EXTERNAL_KEY,
            {"external_key_id": external_key_id},
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
        purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[ExternalKey]:
        """Page through the registered encryption keys.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            purpose: Only keys for this purpose, ekm or psp_decryption.
        """
        return self._send(
            LIST_ORGANIZATION_EXTERNAL_KEYS,
            {"after": after, "limit": limit, "order": order, "purpose": purpose},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ExternalKey:
        """Forget a registered encryption key.

        Args:
            external_key_id: The id of an encryption key kept outside, tied to the project.
        """
        return self._send(
            DELETE_ORGANIZATION_EXTERNAL_KEY,
            {"external_key_id": external_key_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ExternalKeyValidateResponse:
        """Check that a registered encryption key can be used.

        Args:
            external_key_id: The id of an encryption key kept outside, tied to the project.
        """
        return self._send(
            VALIDATE_ORGANIZATION_EXTERNAL_KEY,
            {"external_key_id": external_key_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncExternalKeys(AsyncResource):
    """`client.admin.organization.external_keys`."""

    @property
    def with_raw_response(self) -> AsyncExternalKeysWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncExternalKeysWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncExternalKeysWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncExternalKeysWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        type: Literal["aws"],
        external_id: str | Omit = omit,
        kms_arn: str | Omit = omit,
        role_arn: str | Omit = omit,
        purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
        audience: str | Omit = omit,
        kms_key_location: str | Omit = omit,
        kms_key_name: str | Omit = omit,
        kms_key_ring_name: str | Omit = omit,
        kms_project_id: str | Omit = omit,
        workload_identity_pool_id: str | Omit = omit,
        workload_identity_project_number: str | Omit = omit,
        workload_identity_provider_id: str | Omit = omit,
        kms_key_version: str | Omit = omit,
        key_name: str | Omit = omit,
        tenant_id: str | Omit = omit,
        vault_uri: str | Omit = omit,
        key_version: str | Omit = omit,
        key_ocid: str | Omit = omit,
        region: str | Omit = omit,
        vault_ocid: str | Omit = omit,
        key_version_ocid: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ExternalKey:
        """Register an encryption key that is kept at AWS, Azure, Google Cloud or Oracle.

        Args:
            name: The name.
            type: Where the key is kept, aws, azure, gcp or oci.
            external_id: The external id that the role in AWS asks for.
            kms_arn: The ARN of the key in AWS KMS.
            role_arn: The ARN of the role in AWS that may use the key.
            purpose: What the key is for, ekm or psp_decryption.
            audience: The audience that tokens are issued for.
            kms_key_location: The location of the key in Google Cloud KMS.
            kms_key_name: The name of the key in Google Cloud KMS.
            kms_key_ring_name: The key ring in Google Cloud KMS.
            kms_project_id: The Google Cloud project of the key.
            workload_identity_pool_id: The workload identity pool in Google Cloud.
            workload_identity_project_number: The number of the Google Cloud project of the pool.
            workload_identity_provider_id: The workload identity provider in Google Cloud.
            kms_key_version: The version of the key in Google Cloud KMS.
            key_name: The name of the key in the Azure vault.
            tenant_id: The id of the Azure tenant.
            vault_uri: The address of the Azure vault.
            key_version: The version of the key in the Azure vault; the newest if left out.
            key_ocid: The Oracle id of the key.
            region: The region in Oracle Cloud.
            vault_ocid: The Oracle id of the vault.
            key_version_ocid: The Oracle id of the version of the key.
        """
        return await self._send(
            CREATE_ORGANIZATION_EXTERNAL_KEY,
            {
                "name": name,
                "type": type,
                "external_id": external_id,
                "kms_arn": kms_arn,
                "role_arn": role_arn,
                "purpose": purpose,
                "audience": audience,
                "kms_key_location": kms_key_location,
                "kms_key_name": kms_key_name,
                "kms_key_ring_name": kms_key_ring_name,
                "kms_project_id": kms_project_id,
                "workload_identity_pool_id": workload_identity_pool_id,
                "workload_identity_project_number": workload_identity_project_number,
                "workload_identity_provider_id": workload_identity_provider_id,
                "kms_key_version": kms_key_version,
                "key_name": key_name,
                "tenant_id": tenant_id,
                "vault_uri": vault_uri,
                "key_version": key_version,
                "key_ocid": key_ocid,
                "region": region,
                "vault_ocid": vault_ocid,
                "key_version_ocid": key_version_ocid,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ExternalKey:
        """Read a registered encryption key.

        Args:
            external_key_id: The id of an encryption key kept outside, tied to the project.
        """
        return await self._send(
            RETRIEVE_ORGANIZATION_EXTERNAL_KEY,
            {"external_key_id": external_key_id},
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
        purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[ExternalKey, AsyncCursorPage[ExternalKey]]:
        """Page through the registered encryption keys.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            purpose: Only keys for this purpose, ekm or psp_decryption.
        """
        return self._page(
            LIST_ORGANIZATION_EXTERNAL_KEYS,
            {"after": after, "limit": limit, "order": order, "purpose": purpose},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ExternalKey:
        """Forget a registered encryption key.

        Args:
            external_key_id: The id of an encryption key kept outside, tied to the project.
        """
        return await self._send(
            DELETE_ORGANIZATION_EXTERNAL_KEY,
            {"external_key_id": external_key_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ExternalKeyValidateResponse:
        """Check that a registered encryption key can be used.

        Args:
            external_key_id: The id of an encryption key kept outside, tied to the project.
        """
        return await self._send(
            VALIDATE_ORGANIZATION_EXTERNAL_KEY,
            {"external_key_id": external_key_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ExternalKeysWithRawResponse(RawView[ExternalKeys]):
    """`ExternalKeys` as `with_raw_response`."""

    create = raw_method(ExternalKeys.create)
    retrieve = raw_method(ExternalKeys.retrieve)
    list = raw_method(ExternalKeys.list)
    delete = raw_method(ExternalKeys.delete)
    validate = raw_method(ExternalKeys.validate)


class AsyncExternalKeysWithRawResponse(RawView[AsyncExternalKeys]):
    """`AsyncExternalKeys` as `with_raw_response`."""

    create = async_raw_method(AsyncExternalKeys.create)
    retrieve = async_raw_method(AsyncExternalKeys.retrieve)
    list = async_raw_method(AsyncExternalKeys.list)
    delete = async_raw_method(AsyncExternalKeys.delete)
    validate = async_raw_method(AsyncExternalKeys.validate)


class ExternalKeysWithStreamingResponse(StreamedView[ExternalKeys]):
    """`ExternalKeys` as `with_streaming_response`."""

    create = streamed_method(ExternalKeys.create)
    retrieve = streamed_method(ExternalKeys.retrieve)
    list = streamed_method(ExternalKeys.list)
    delete = streamed_method(ExternalKeys.delete)
    validate = streamed_method(ExternalKeys.validate)


class AsyncExternalKeysWithStreamingResponse(StreamedView[AsyncExternalKeys]):
    """`AsyncExternalKeys` as `with_streaming_response`."""

    create = async_streamed_method(AsyncExternalKeys.create)
    retrieve = async_streamed_method(AsyncExternalKeys.retrieve)
    list = async_streamed_method(AsyncExternalKeys.list)
    delete = async_streamed_method(AsyncExternalKeys.delete)
    validate = async_streamed_method(AsyncExternalKeys.validate)

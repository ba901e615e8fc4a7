# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.fine_tuning import (
    CREATE_FINE_TUNING_CHECKPOINT_PERMISSION,
    DELETE_FINE_TUNING_CHECKPOINT_PERMISSION,
    LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS,
    LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS_AS_RETRIEVE,
)
from openai_runtime.deprecation import deprecated
from openai_runtime.hints import evaluable
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

    from openai_generated.models.permission_delete_response import PermissionDeleteResponse
    from openai_generated.models.permission_retrieve_response import PermissionListResponse, PermissionRetrieveResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import (
        AsyncConversationCursorPage,
        AsyncPage,
        AsyncPaginator,
        SyncConversationCursorPage,
        SyncPage,
    )
    from openai_runtime.types import SequenceNotStr
    from openai_runtime.unset import Omit


class Permissions(SyncResource):
    """`client.fine_tuning.checkpoints.permissions`."""

    @property
    def with_raw_response(self) -> PermissionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return PermissionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> PermissionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return PermissionsWithStreamingResponse(self)

    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncPage[PermissionListResponse]:
        """Let other projects of the organization use a fine-tuned checkpoint.

        Args:
            fine_tuned_model_checkpoint: The name of the checkpoint model, as a fine-tuning job reports it.
            project_ids: The ids of the projects that may use the checkpoint.
        """
        return self._send(
            CREATE_FINE_TUNING_CHECKPOINT_PERMISSION,
            {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint, "project_ids": project_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.fine_tuning.checkpoints.permissions.retrieve` is deprecated by the API.")
    def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_id: str | Omit = omit,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> PermissionRetrieveResponse:
        """Page through the projects that may use a fine-tuned checkpoint.

        Args:
            fine_tuned_model_checkpoint: The name of the checkpoint model, as a fine-tuning job reports it.
            project_id: Only permissions of this project.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many permissions a page holds at most; 10 by default.
            order: Direction by creation time: ascending, or descending (the default).
        """
        return self._send(
            LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS_AS_RETRIEVE,
            {
                "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
                "project_id": project_id,
                "after": after,
                "limit": limit,
                "order": order,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_id: str | Omit = omit,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncConversationCursorPage[PermissionListResponse]:
        """Page through the projects that may use a fine-tuned checkpoint.

        Args:
            fine_tuned_model_checkpoint: The name of the checkpoint model, as a fine-tuning job reports it.
            project_id: Only permissions of this project.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many permissions a page holds at most; 10 by default.
            order: Direction by creation time: ascending, or descending (the default).
        """
        return self._send(
            LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS,
            {
                "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
                "project_id": project_id,
                "after": after,
                "limit": limit,
                "order": order,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> PermissionDeleteResponse:
        """Withdraw a project's permission to use a fine-tuned checkpoint.

        Args:
            permission_id: The id of the permission.
            fine_tuned_model_checkpoint: The name of the checkpoint model, as a fine-tuning job reports it.
        """
        return self._send(
            DELETE_FINE_TUNING_CHECKPOINT_PERMISSION,
            {"permission_id": permission_id, "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncPermissions(AsyncResource):
    """`client.fine_tuning.checkpoints.permissions`."""

    @property
    def with_raw_response(self) -> AsyncPermissionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncPermissionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncPermissionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncPermissionsWithStreamingResponse(self)

    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[PermissionListResponse, AsyncPage[PermissionListResponse]]:
        """Let other projects of the organization use a fine-tuned checkpoint.

        Args:
            fine_tuned_model_checkpoint: The name of the checkpoint model, as a fine-tuning job reports it.
            project_ids: The ids of the projects that may use the checkpoint.
        """
        return self._page(
            CREATE_FINE_TUNING_CHECKPOINT_PERMISSION,
            {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint, "project_ids": project_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.fine_tuning.checkpoints.permissions.retrieve` is deprecated by the API.")
    async def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_id: str | Omit = omit,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> PermissionRetrieveResponse:
        """Page through the projects that may use a fine-tuned checkpoint.

        Args:
            fine_tuned_model_checkpoint: The name of the checkpoint model, as a fine-tuning job reports it.
            project_id: Only permissions of this project.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many permissions a page holds at most; 10 by default.
            order: Direction by creation time: ascending, or descending (the default).
        """
        return await self._send(
            LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS_AS_RETRIEVE,
            {
                "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
                "project_id": project_id,
                "after": after,
                "limit": limit,
                "order": order,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_id: str | Omit = omit,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[PermissionListResponse, AsyncConversationCursorPage[PermissionListResponse]]:
        """Page through the projects that may use a fine-tuned checkpoint.

        Args:
            fine_tuned_model_checkpoint: The name of the checkpoint model, as a fine-tuning job reports it.
            project_id: Only permissions of this project.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many permissions a page holds at most; 10 by default.
            order: Direction by creation time: ascending, or descending (the default).
        """
        return self._page(
            LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS,
            {
                "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
                "project_id": project_id,
                "after": after,
                "limit": limit,
                "order": order,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> PermissionDeleteResponse:
        """Withdraw a project's permission to use a fine-tuned checkpoint.

        Args:
            permission_id: The id of the permission.
            fine_tuned_model_checkpoint: The name of the checkpoint model, as a fine-tuning job reports it.
        """
        return await self._send(
            DELETE_FINE_TUNING_CHECKPOINT_PERMISSION,
            {"permission_id": permission_id, "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class PermissionsWithRawResponse(RawView[Permissions]):
    """`Permissions` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Permissions) -> None:
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
    else:
        create = raw_method(Permissions.create)
        retrieve = raw_method(Permissions.retrieve)
        list = raw_method(Permissions.list)
        delete = raw_method(Permissions.delete)


class AsyncPermissionsWithRawResponse(RawView[AsyncPermissions]):
    """`AsyncPermissions` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncPermissions) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
    else:
        create = async_raw_method(AsyncPermissions.create)
        retrieve = async_raw_method(AsyncPermissions.retrieve)
        list = async_raw_method(AsyncPermissions.list)
        delete = async_raw_method(AsyncPermissions.delete)


class PermissionsWithStreamingResponse(StreamedView[Permissions]):
    """`Permissions` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Permissions) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
    else:
        create = streamed_method(Permissions.create)
        retrieve = streamed_method(Permissions.retrieve)
        list = streamed_method(Permissions.list)
        delete = streamed_method(Permissions.delete)


class AsyncPermissionsWithStreamingResponse(StreamedView[AsyncPermissions]):
    """`AsyncPermissions` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncPermissions) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
    else:
        create = async_streamed_method(AsyncPermissions.create)
        retrieve = async_streamed_method(AsyncPermissions.retrieve)
        list = async_streamed_method(AsyncPermissions.list)
        delete = async_streamed_method(AsyncPermissions.delete)


evaluable(__name__)

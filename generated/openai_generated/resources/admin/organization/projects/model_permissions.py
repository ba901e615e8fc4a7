# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.projects import (
    DELETE_PROJECT_MODEL_PERMISSIONS,
    RETRIEVE_PROJECT_MODEL_PERMISSIONS,
    UPDATE_PROJECT_MODEL_PERMISSIONS,
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

    from openai_generated.models.project_model_permissions import ProjectModelPermissions
    from openai_generated.models.project_model_permissions_delete_response import ProjectModelPermissionsDeleteResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.types import SequenceNotStr


class ModelPermissions(SyncResource):
    """`client.admin.organization.projects.model_permissions`."""

    @property
    def with_raw_response(self) -> ModelPermissionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return ModelPermissionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ModelPermissionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ModelPermissionsWithStreamingResponse(self)

    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectModelPermissions:
        """Read which models a project may use.

        Args:
            project_id: The id of the project.
        """
        return self._send(
            RETRIEVE_PROJECT_MODEL_PERMISSIONS,
            {"project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"],
        model_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectModelPermissions:
        """Choose which models a project may use.

        Args:
            project_id: The id of the project.
            mode: Whether the models named are the only ones allowed (allow_list) or the ones forbidden (deny_list).
            model_ids: The ids of the models.
        """
        return self._send(
            UPDATE_PROJECT_MODEL_PERMISSIONS,
            {"project_id": project_id, "mode": mode, "model_ids": model_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectModelPermissionsDeleteResponse:
        """Let a project use all models again.

        Args:
            project_id: The id of the project.
        """
        return self._send(
            DELETE_PROJECT_MODEL_PERMISSIONS,
            {"project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncModelPermissions(AsyncResource):
    """`client.admin.organization.projects.model_permissions`."""

    @property
    def with_raw_response(self) -> AsyncModelPermissionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncModelPermissionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncModelPermissionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncModelPermissionsWithStreamingResponse(self)

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectModelPermissions:
        """Read which models a project may use.

        Args:
            project_id: The id of the project.
        """
        return await self._send(
            RETRIEVE_PROJECT_MODEL_PERMISSIONS,
            {"project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"],
        model_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectModelPermissions:
        """Choose which models a project may use.

        Args:
            project_id: The id of the project.
            mode: Whether the models named are the only ones allowed (allow_list) or the ones forbidden (deny_list).
            model_ids: The ids of the models.
        """
        return await self._send(
            UPDATE_PROJECT_MODEL_PERMISSIONS,
            {"project_id": project_id, "mode": mode, "model_ids": model_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectModelPermissionsDeleteResponse:
        """Let a project use all models again.

        Args:
            project_id: The id of the project.
        """
        return await self._send(
            DELETE_PROJECT_MODEL_PERMISSIONS,
            {"project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ModelPermissionsWithRawResponse(RawView[ModelPermissions]):
    """`ModelPermissions` as `with_raw_response`."""

    retrieve = raw_method(ModelPermissions.retrieve)
    update = raw_method(ModelPermissions.update)
    delete = raw_method(ModelPermissions.delete)


class AsyncModelPermissionsWithRawResponse(RawView[AsyncModelPermissions]):
    """`AsyncModelPermissions` as `with_raw_response`."""

    retrieve = async_raw_method(AsyncModelPermissions.retrieve)
    update = async_raw_method(AsyncModelPermissions.update)
    delete = async_raw_method(AsyncModelPermissions.delete)


class ModelPermissionsWithStreamingResponse(StreamedView[ModelPermissions]):
    """`ModelPermissions` as `with_streaming_response`."""

    retrieve = streamed_method(ModelPermissions.retrieve)
    update = streamed_method(ModelPermissions.update)
    delete = streamed_method(ModelPermissions.delete)


class AsyncModelPermissionsWithStreamingResponse(StreamedView[AsyncModelPermissions]):
    """`AsyncModelPermissions` as `with_streaming_response`."""

    retrieve = async_streamed_method(AsyncModelPermissions.retrieve)
    update = async_streamed_method(AsyncModelPermissions.update)
    delete = async_streamed_method(AsyncModelPermissions.delete)

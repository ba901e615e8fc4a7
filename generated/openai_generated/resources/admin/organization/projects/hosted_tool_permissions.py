# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.hosted_tools import (
    RETRIEVE_PROJECT_HOSTED_TOOL_PERMISSIONS,
    UPDATE_PROJECT_HOSTED_TOOL_PERMISSIONS,
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
    from openai_generated import params
    from openai_generated.models.project_hosted_tool_permissions import ProjectHostedToolPermissions
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.unset import Omit


class HostedToolPermissions(SyncResource):
    """`client.admin.organization.projects.hosted_tool_permissions`."""

    @property
    def with_raw_response(self) -> HostedToolPermissionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return HostedToolPermissionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> HostedToolPermissionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return HostedToolPermissionsWithStreamingResponse(self)

    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectHostedToolPermissions:
        """Read which hosted tools a project may use.

        Args:
            project_id: The id of the project.
        """
        return self._send(
            RETRIEVE_PROJECT_HOSTED_TOOL_PERMISSIONS,
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
        file_search: params.HostedToolPermissionUpdateParam | Model | None | Omit = omit,
        web_search: params.HostedToolPermissionUpdateParam | Model | None | Omit = omit,
        image_generation: params.HostedToolPermissionUpdateParam | Model | None | Omit = omit,
        mcp: params.HostedToolPermissionUpdateParam | Model | None | Omit = omit,
        code_interpreter: params.HostedToolPermissionUpdateParam | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectHostedToolPermissions:
        """Choose which hosted tools a project may use.

        Args:
            project_id: The id of the project.
            file_search: Whether file search may be used.
            web_search: Whether web search may be used.
            image_generation: Whether image generation may be used.
            mcp: Whether remote MCP servers may be used.
            code_interpreter: Whether the code interpreter may be used.
        """
        return self._send(
            UPDATE_PROJECT_HOSTED_TOOL_PERMISSIONS,
            {
                "project_id": project_id,
                "file_search": file_search,
                "web_search": web_search,
                "image_generation": image_generation,
                "mcp": mcp,
                "code_interpreter": code_interpreter,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncHostedToolPermissions(AsyncResource):
    """`client.admin.organization.projects.hosted_tool_permissions`."""

    @property
    def with_raw_response(self) -> AsyncHostedToolPermissionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncHostedToolPermissionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncHostedToolPermissionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncHostedToolPermissionsWithStreamingResponse(self)

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectHostedToolPermissions:
        """Read which hosted tools a project may use.

        Args:
            project_id: The id of the project.
        """
        return await self._send(
            RETRIEVE_PROJECT_HOSTED_TOOL_PERMISSIONS,
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
        file_search: params.HostedToolPermissionUpdateParam | Model | None | Omit = omit,
        web_search: params.HostedToolPermissionUpdateParam | Model | None | Omit = omit,
        image_generation: params.HostedToolPermissionUpdateParam | Model | None | Omit = omit,
        mcp: params.HostedToolPermissionUpdateParam | Model | None | Omit = omit,
        code_interpreter: params.HostedToolPermissionUpdateParam | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectHostedToolPermissions:
        """Choose which hosted tools a project may use.

        Args:
            project_id: The id of the project.
            file_search: Whether file search may be used.
            web_search: Whether web search may be used.
            image_generation: Whether image generation may be used.
            mcp: Whether remote MCP servers may be used.
            code_interpreter: Whether the code interpreter may be used.
        """
        return await self._send(
            UPDATE_PROJECT_HOSTED_TOOL_PERMISSIONS,
            {
                "project_id": project_id,
                "file_search": file_search,
                "web_search": web_search,
                "image_generation": image_generation,
                "mcp": mcp,
                "code_interpreter": code_interpreter,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class HostedToolPermissionsWithRawResponse(RawView[HostedToolPermissions]):
    """`HostedToolPermissions` as `with_raw_response`."""

    retrieve = raw_method(HostedToolPermissions.retrieve)
    update = raw_method(HostedToolPermissions.update)


class AsyncHostedToolPermissionsWithRawResponse(RawView[AsyncHostedToolPermissions]):
    """`AsyncHostedToolPermissions` as `with_raw_response`."""

    retrieve = async_raw_method(AsyncHostedToolPermissions.retrieve)
    update = async_raw_method(AsyncHostedToolPermissions.update)


class HostedToolPermissionsWithStreamingResponse(StreamedView[HostedToolPermissions]):
    """`HostedToolPermissions` as `with_streaming_response`."""

    retrieve = streamed_method(HostedToolPermissions.retrieve)
    update = streamed_method(HostedToolPermissions.update)


class AsyncHostedToolPermissionsWithStreamingResponse(StreamedView[AsyncHostedToolPermissions]):
    """`AsyncHostedToolPermissions` as `with_streaming_response`."""

    retrieve = async_streamed_method(AsyncHostedToolPermissions.retrieve)
    update = async_streamed_method(AsyncHostedToolPermissions.update)

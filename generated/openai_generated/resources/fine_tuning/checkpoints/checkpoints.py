# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.views import RawView, StreamedView

if TYPE_CHECKING:
    from openai_generated.resources.fine_tuning.checkpoints.permissions import (
        AsyncPermissions,
        AsyncPermissionsWithRawResponse,
        AsyncPermissionsWithStreamingResponse,
        Permissions,
        PermissionsWithRawResponse,
        PermissionsWithStreamingResponse,
    )


class Checkpoints(SyncResource):
    """`client.fine_tuning.checkpoints`."""

    if TYPE_CHECKING:

        @property
        def permissions(self) -> Permissions:
            """`client.fine_tuning.checkpoints.permissions`."""
            ...
    else:
        permissions = child("openai_generated.resources.fine_tuning.checkpoints.permissions", "Permissions")

    @property
    def with_raw_response(self) -> CheckpointsWithRawResponse:
        """The same methods, answering with the raw response."""
        return CheckpointsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return CheckpointsWithStreamingResponse(self)


class AsyncCheckpoints(AsyncResource):
    """`client.fine_tuning.checkpoints`."""

    if TYPE_CHECKING:

        @property
        def permissions(self) -> AsyncPermissions:
            """`client.fine_tuning.checkpoints.permissions`."""
            ...
    else:
        permissions = child("openai_generated.resources.fine_tuning.checkpoints.permissions", "AsyncPermissions")

    @property
    def with_raw_response(self) -> AsyncCheckpointsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncCheckpointsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncCheckpointsWithStreamingResponse(self)


class CheckpointsWithRawResponse(RawView[Checkpoints]):
    """`Checkpoints` as `with_raw_response`."""

    @property
    def permissions(self) -> PermissionsWithRawResponse:
        """The view of the child."""
        return self._resource.permissions.with_raw_response


class AsyncCheckpointsWithRawResponse(RawView[AsyncCheckpoints]):
    """`AsyncCheckpoints` as `with_raw_response`."""

    @property
    def permissions(self) -> AsyncPermissionsWithRawResponse:
        """The view of the child."""
        return self._resource.permissions.with_raw_response


class CheckpointsWithStreamingResponse(StreamedView[Checkpoints]):
    """`Checkpoints` as `with_streaming_response`."""

    @property
    def permissions(self) -> PermissionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.permissions.with_streaming_response


class AsyncCheckpointsWithStreamingResponse(StreamedView[AsyncCheckpoints]):
    """`AsyncCheckpoints` as `with_streaming_response`."""

    @property
    def permissions(self) -> AsyncPermissionsWithStreamingResponse:
        """The view of the child."""
        return self._resource.permissions.with_streaming_response


evaluable(__name__)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.projects import LIST_PROJECT_RATE_LIMITS, UPDATE_PROJECT_RATE_LIMITS
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
    from openai_generated.models.project_rate_limit import ProjectRateLimit
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from openai_runtime.unset import Omit


class RateLimits(SyncResource):
    """`client.admin.organization.projects.rate_limits`."""

    @property
    def with_raw_response(self) -> RateLimitsWithRawResponse:
        """The same methods, answering with the raw response."""
        return RateLimitsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> RateLimitsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return RateLimitsWithStreamingResponse(self)

    def list_rate_limits(
        self,
        project_id: str,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncConversationCursorPage[ProjectRateLimit]:
        """Page through a project's rate limits, one entry a model.

        Args:
            project_id: The id of the project.
            limit: How many rate limits a page holds at most; 100 by default.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
        """
        return self._send(
            LIST_PROJECT_RATE_LIMITS,
            {"project_id": project_id, "limit": limit, "after": after, "before": before},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        max_requests_per_1_minute: int | Omit = omit,
        max_tokens_per_1_minute: int | Omit = omit,
        max_images_per_1_minute: int | Omit = omit,
        max_audio_megabytes_per_1_minute: int | Omit = omit,
        max_requests_per_1_day: int | Omit = omit,
        batch_1_day_max_input_tokens: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectRateLimit:
        """Change one of a project's rate limits.

        Args:
            rate_limit_id: The id of the rate limit.
            project_id: The id of the project.
            max_requests_per_1_minute: Requests allowed in a minute.
            max_tokens_per_1_minute: Tokens allowed in a minute.
            max_images_per_1_minute: Images allowed in a minute, for models that make images.
            max_audio_megabytes_per_1_minute: Megabytes of audio allowed in a minute, for models that take audio.
            max_requests_per_1_day: Requests allowed in a day.
            batch_1_day_max_input_tokens: Input tokens that batches may use in a day.
        """
        return self._send(
            UPDATE_PROJECT_RATE_LIMITS,
            {
                "rate_limit_id": rate_limit_id,
                "project_id": project_id,
                "max_requests_per_1_minute": max_requests_per_1_minute,
                "max_tokens_per_1_minute": max_tokens_per_1_minute,
                "max_images_per_1_minute": max_images_per_1_minute,
                "max_audio_megabytes_per_1_minute": max_audio_megabytes_per_1_minute,
                "max_requests_per_1_day": max_requests_per_1_day,
                "batch_1_day_max_input_tokens": batch_1_day_max_input_tokens,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncRateLimits(AsyncResource):
    """`client.admin.organization.projects.rate_limits`."""

    @property
    def with_raw_response(self) -> AsyncRateLimitsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncRateLimitsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncRateLimitsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncRateLimitsWithStreamingResponse(self)

    def list_rate_limits(
        self,
        project_id: str,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[ProjectRateLimit, AsyncConversationCursorPage[ProjectRateLimit]]:
        """Page through a project's rate limits, one entry a model.

        Args:
            project_id: The id of the project.
            limit: How many rate limits a page holds at most; 100 by default.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
        """
        return self._page(
            LIST_PROJECT_RATE_LIMITS,
            {"project_id": project_id, "limit": limit, "after": after, "before": before},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        max_requests_per_1_minute: int | Omit = omit,
        max_tokens_per_1_minute: int | Omit = omit,
        max_images_per_1_minute: int | Omit = omit,
        max_audio_megabytes_per_1_minute: int | Omit = omit,
        max_requests_per_1_day: int | Omit = omit,
        batch_1_day_max_input_tokens: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectRateLimit:
        """Change one of a project's rate limits.

        Args:
            rate_limit_id: The id of the rate limit.
            project_id: The id of the project.
            max_requests_per_1_minute: Requests allowed in a minute.
            max_tokens_per_1_minute: Tokens allowed in a minute.
            max_images_per_1_minute: Images allowed in a minute, for models that make images.
            max_audio_megabytes_per_1_minute: Megabytes of audio allowed in a minute, for models that take audio.
            max_requests_per_1_day: Requests allowed in a day.
            batch_1_day_max_input_tokens: Input tokens that batches may use in a day.
        """
        return await self._send(
            UPDATE_PROJECT_RATE_LIMITS,
            {
                "rate_limit_id": rate_limit_id,
                "project_id": project_id,
                "max_requests_per_1_minute": max_requests_per_1_minute,
                "max_tokens_per_1_minute": max_tokens_per_1_minute,
                "max_images_per_1_minute": max_images_per_1_minute,
                "max_audio_megabytes_per_1_minute": max_audio_megabytes_per_1_minute,
                "max_requests_per_1_day": max_requests_per_1_day,
                "batch_1_day_max_input_tokens": batch_1_day_max_input_tokens,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class RateLimitsWithRawResponse(RawView[RateLimits]):
    """`RateLimits` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: RateLimits) -> None:
            self.list_rate_limits = raw_method(resource.list_rate_limits)
            self.update_rate_limit = raw_method(resource.update_rate_limit)
    else:
        list_rate_limits = raw_method(RateLimits.list_rate_limits)
        update_rate_limit = raw_method(RateLimits.update_rate_limit)


class AsyncRateLimitsWithRawResponse(RawView[AsyncRateLimits]):
    """`AsyncRateLimits` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncRateLimits) -> None:
            self.list_rate_limits = async_raw_method(resource.list_rate_limits)
            self.update_rate_limit = async_raw_method(resource.update_rate_limit)
    else:
        list_rate_limits = async_raw_method(AsyncRateLimits.list_rate_limits)
        update_rate_limit = async_raw_method(AsyncRateLimits.update_rate_limit)


class RateLimitsWithStreamingResponse(StreamedView[RateLimits]):
    """`RateLimits` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: RateLimits) -> None:
            self.list_rate_limits = streamed_method(resource.list_rate_limits)
            self.update_rate_limit = streamed_method(resource.update_rate_limit)
    else:
        list_rate_limits = streamed_method(RateLimits.list_rate_limits)
        update_rate_limit = streamed_method(RateLimits.update_rate_limit)


class AsyncRateLimitsWithStreamingResponse(StreamedView[AsyncRateLimits]):
    """`AsyncRateLimits` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncRateLimits) -> None:
            self.list_rate_limits = async_streamed_method(resource.list_rate_limits)
            self.update_rate_limit = async_streamed_method(resource.update_rate_limit)
    else:
        list_rate_limits = async_streamed_method(AsyncRateLimits.list_rate_limits)
        update_rate_limit = async_streamed_method(AsyncRateLimits.update_rate_limit)


evaluable(__name__)

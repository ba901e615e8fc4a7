# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.skills import GET_SKILL_CONTENT
from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource
from openai_runtime.unset import omit
from openai_runtime.views import (
    RawView,
    StreamedView,
    async_raw_method,
    async_streamed_binary_method,
    raw_method,
    streamed_binary_method,
)

if TYPE_CHECKING:
    from openai_runtime.binary import HttpxBinaryResponseContent
    from openai_runtime.call import Body, Headers, Query, Timeout


class Content(SyncResource):
    """`client.skills.content`."""

    @property
    def with_raw_response(self) -> ContentWithRawResponse:
        """The same methods, answering with the raw response."""
        return ContentWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ContentWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ContentWithStreamingResponse(self)

    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> HttpxBinaryResponseContent:
        """Download the default version of a skill as a zip archive.

        Args:
            skill_id: The id of the skill.
        """
        return self._send(GET_SKILL_CONTENT, {"skill_id": skill_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncContent(AsyncResource):
    """`client.skills.content`."""

    @property
    def with_raw_response(self) -> AsyncContentWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncContentWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncContentWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncContentWithStreamingResponse(self)

    async def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> HttpxBinaryResponseContent:
        """Download the default version of a skill as a zip archive.

        Args:
            skill_id: The id of the skill.
        """
        return await self._send(
            GET_SKILL_CONTENT, {"skill_id": skill_id}, extra_headers, extra_query, extra_body, timeout
        )


class ContentWithRawResponse(RawView[Content]):
    """`Content` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Content) -> None:
            self.retrieve = raw_method(resource.retrieve)
    else:
        retrieve = raw_method(Content.retrieve)


class AsyncContentWithRawResponse(RawView[AsyncContent]):
    """`AsyncContent` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncContent) -> None:
            self.retrieve = async_raw_method(resource.retrieve)
    else:
        retrieve = async_raw_method(AsyncContent.retrieve)


class ContentWithStreamingResponse(StreamedView[Content]):
    """`Content` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Content) -> None:
            self.retrieve = streamed_binary_method(resource.retrieve)
    else:
        retrieve = streamed_binary_method(Content.retrieve)


class AsyncContentWithStreamingResponse(StreamedView[AsyncContent]):
    """`AsyncContent` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncContent) -> None:
            self.retrieve = async_streamed_binary_method(resource.retrieve)
    else:
        retrieve = async_streamed_binary_method(AsyncContent.retrieve)


evaluable(__name__)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.moderations import CREATE_MODERATION
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

    from openai_generated import params
    from openai_generated.models.moderation_create_response import ModerationCreateResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.unset import Omit


class Moderations(SyncResource):
    """`client.moderations`."""

    @property
    def with_raw_response(self) -> ModerationsWithRawResponse:
        """The same methods, answering with the raw response."""
        return ModerationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ModerationsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ModerationsWithStreamingResponse(self)

    def create(
        self,
        *,
        input: params.ModerationCreateParamsInput | Model,
        model: Literal[
            "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
        ]
        | str
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ModerationCreateResponse:
        """Classify texts and images by category of harmful content.

        Args:
            input: What to check: one text, several, or a list of text and image parts.
            model: The id of a moderation model; omni-moderation-latest by default.
        """
        return self._send(
            CREATE_MODERATION, {"input": input, "model": model}, extra_headers, extra_query, extra_body, timeout
        )


class AsyncModerations(AsyncResource):
    """`client.moderations`."""

    @property
    def with_raw_response(self) -> AsyncModerationsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncModerationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncModerationsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncModerationsWithStreamingResponse(self)

    async def create(
        self,
        *,
        input: params.ModerationCreateParamsInput | Model,
        model: Literal[
            "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
        ]
        | str
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ModerationCreateResponse:
        """Classify texts and images by category of harmful content.

        Args:
            input: What to check: one text, several, or a list of text and image parts.
            model: The id of a moderation model; omni-moderation-latest by default.
        """
        return await self._send(
            CREATE_MODERATION, {"input": input, "model": model}, extra_headers, extra_query, extra_body, timeout
        )


class ModerationsWithRawResponse(RawView[Moderations]):
    """`Moderations` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Moderations) -> None:
            self.create = raw_method(resource.create)
    else:
        create = raw_method(Moderations.create)


class AsyncModerationsWithRawResponse(RawView[AsyncModerations]):
    """`AsyncModerations` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncModerations) -> None:
            self.create = async_raw_method(resource.create)
    else:
        create = async_raw_method(AsyncModerations.create)


class ModerationsWithStreamingResponse(StreamedView[Moderations]):
    """`Moderations` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Moderations) -> None:
            self.create = streamed_method(resource.create)
    else:
        create = streamed_method(Moderations.create)


class AsyncModerationsWithStreamingResponse(StreamedView[AsyncModerations]):
    """`AsyncModerations` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncModerations) -> None:
            self.create = async_streamed_method(resource.create)
    else:
        create = async_streamed_method(AsyncModerations.create)


evaluable(__name__)

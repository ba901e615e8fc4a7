# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.care_plans import MAKE_PLAN
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
    from openai_generated.models.plan import Plan
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.types import SequenceNotStr
    from openai_runtime.unset import Omit


class Plans(SyncResource):
    """`client.plans`."""

    @property
    def with_raw_response(self) -> PlansWithRawResponse:
        """The same methods, answering with the raw response."""
        return PlansWithRawResponse(self)

    @property
    def with_streaming_response(self) -> PlansWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return PlansWithStreamingResponse(self)

    def create(
        self,
        *,
        litres: float | Omit = omit,
        every: str | Omit = omit,
        cuts: int | Omit = omit,
        dates: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Plan:
        """Make a care plan."""
        return self._send(
            MAKE_PLAN,
            {"litres": litres, "every": every, "cuts": cuts, "dates": dates},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncPlans(AsyncResource):
    """`client.plans`."""

    @property
    def with_raw_response(self) -> AsyncPlansWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncPlansWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncPlansWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncPlansWithStreamingResponse(self)

    async def create(
        self,
        *,
        litres: float | Omit = omit,
        every: str | Omit = omit,
        cuts: int | Omit = omit,
        dates: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Plan:
        """Make a care plan."""
        return await self._send(
            MAKE_PLAN,
            {"litres": litres, "every": every, "cuts": cuts, "dates": dates},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class PlansWithRawResponse(RawView[Plans]):
    """`Plans` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Plans) -> None:
            self.create = raw_method(resource.create)
    else:
        create = raw_method(Plans.create)


class AsyncPlansWithRawResponse(RawView[AsyncPlans]):
    """`AsyncPlans` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncPlans) -> None:
            self.create = async_raw_method(resource.create)
    else:
        create = async_raw_method(AsyncPlans.create)


class PlansWithStreamingResponse(StreamedView[Plans]):
    """`Plans` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Plans) -> None:
            self.create = streamed_method(resource.create)
    else:
        create = streamed_method(Plans.create)


class AsyncPlansWithStreamingResponse(StreamedView[AsyncPlans]):
    """`AsyncPlans` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncPlans) -> None:
            self.create = async_streamed_method(resource.create)
    else:
        create = async_streamed_method(AsyncPlans.create)


evaluable(__name__)

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.fine_tuning import RUN_GRADER, VALIDATE_GRADER
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
    from collections.abc import Mapping

    from openai_generated import params
    from openai_generated.models.grader_run_response import GraderRunResponse
    from openai_generated.models.grader_validate_response import GraderValidateResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.unset import Omit


class Graders(SyncResource):
    """`client.fine_tuning.alpha.graders`."""

    @property
    def with_raw_response(self) -> GradersWithRawResponse:
        """The same methods, answering with the raw response."""
        return GradersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> GradersWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return GradersWithStreamingResponse(self)

    def run(
        self,
        *,
        grader: params.GraderRunParamsGrader | Model,
        model_sample: str,
        item: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> GraderRunResponse:
        """Score one model answer with a grader, to try the grader out.

        Args:
            grader: The definition of the grader: string check, text similarity, Python, score model or a mix.
            model_sample: The model's answer to be scored.
            item: The item that the grader's templates read, next to the sample.
        """
        return self._send(
            RUN_GRADER,
            {"grader": grader, "model_sample": model_sample, "item": item},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def validate(
        self,
        *,
        grader: params.GraderValidateParamsGrader | Model,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> GraderValidateResponse:
        """Check that a grader's definition is accepted, without scoring anything.

        Args:
            grader: The definition of the grader: string check, text similarity, Python, score model or a mix.
        """
        return self._send(VALIDATE_GRADER, {"grader": grader}, extra_headers, extra_query, extra_body, timeout)


class AsyncGraders(AsyncResource):
    """`client.fine_tuning.alpha.graders`."""

    @property
    def with_raw_response(self) -> AsyncGradersWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncGradersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncGradersWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncGradersWithStreamingResponse(self)

    async def run(
        self,
        *,
        grader: params.GraderRunParamsGrader | Model,
        model_sample: str,
        item: Mapping[str, object] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> GraderRunResponse:
        """Score one model answer with a grader, to try the grader out.

        Args:
            grader: The definition of the grader: string check, text similarity, Python, score model or a mix.
            model_sample: The model's answer to be scored.
            item: The item that the grader's templates read, next to the sample.
        """
        return await self._send(
            RUN_GRADER,
            {"grader": grader, "model_sample": model_sample, "item": item},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def validate(
        self,
        *,
        grader: params.GraderValidateParamsGrader | Model,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> GraderValidateResponse:
        """Check that a grader's definition is accepted, without scoring anything.

        Args:
            grader: The definition of the grader: string check, text similarity, Python, score model or a mix.
        """
        return await self._send(VALIDATE_GRADER, {"grader": grader}, extra_headers, extra_query, extra_body, timeout)


class GradersWithRawResponse(RawView[Graders]):
    """`Graders` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Graders) -> None:
            self.run = raw_method(resource.run)
            self.validate = raw_method(resource.validate)
    else:
        run = raw_method(Graders.run)
        validate = raw_method(Graders.validate)


class AsyncGradersWithRawResponse(RawView[AsyncGraders]):
    """`AsyncGraders` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncGraders) -> None:
            self.run = async_raw_method(resource.run)
            self.validate = async_raw_method(resource.validate)
    else:
        run = async_raw_method(AsyncGraders.run)
        validate = async_raw_method(AsyncGraders.validate)


class GradersWithStreamingResponse(StreamedView[Graders]):
    """`Graders` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Graders) -> None:
            self.run = streamed_method(resource.run)
            self.validate = streamed_method(resource.validate)
    else:
        run = streamed_method(Graders.run)
        validate = streamed_method(Graders.validate)


class AsyncGradersWithStreamingResponse(StreamedView[AsyncGraders]):
    """`AsyncGraders` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncGraders) -> None:
            self.run = async_streamed_method(resource.run)
            self.validate = async_streamed_method(resource.validate)
    else:
        run = async_streamed_method(AsyncGraders.run)
        validate = async_streamed_method(AsyncGraders.validate)


evaluable(__name__)

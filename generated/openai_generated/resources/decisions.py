# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.decisions import CREATE_DECISION
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
    from openai_generated.models.decision import Decision
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Decisions(SyncResource):
    """`client.decisions`."""

    @property
    def with_raw_response(self) -> DecisionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return DecisionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> DecisionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return DecisionsWithStreamingResponse(self)

    def create(
        self,
        *,
        input: str | Iterable[params.DecisionCreateParamsInputUnionMember1 | Model],
        model: str,
        questions: Iterable[params.DecisionCreateParamsQuestion | Model],
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: params.DecisionCreateParamsPromptCacheOptions | Model | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Decision:
        """Answer questions about an input by yes or no, by choice or by score.

        Args:
            input: What to decide about, as text or as a list of messages.
            model: The id of the model.
            questions: What to decide; each question is answered by yes or no, by a choice or by a score.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
        """
        return self._send(
            CREATE_DECISION,
            {
                "input": input,
                "model": model,
                "questions": questions,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "safety_identifier": safety_identifier,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncDecisions(AsyncResource):
    """`client.decisions`."""

    @property
    def with_raw_response(self) -> AsyncDecisionsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncDecisionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncDecisionsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncDecisionsWithStreamingResponse(self)

    async def create(
        self,
        *,
        input: str | Iterable[params.DecisionCreateParamsInputUnionMember1 | Model],
        model: str,
        questions: Iterable[params.DecisionCreateParamsQuestion | Model],
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: params.DecisionCreateParamsPromptCacheOptions | Model | None | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Decision:
        """Answer questions about an input by yes or no, by choice or by score.

        Args:
            input: What to decide about, as text or as a list of messages.
            model: The id of the model.
            questions: What to decide; each question is answered by yes or no, by a choice or by a score.
            prompt_cache_key: A label shared by requests that start alike, so that they hit the same cache.
            prompt_cache_options: How the beginning of the prompt is cached, such as the mode and the time it is kept.
            safety_identifier: A stable, hashed id of your end user, at most 64 characters, by which misuse is traced.
        """
        return await self._send(
            CREATE_DECISION,
            {
                "input": input,
                "model": model,
                "questions": questions,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "safety_identifier": safety_identifier,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class DecisionsWithRawResponse(RawView[Decisions]):
    """`Decisions` as `with_raw_response`."""

    create = raw_method(Decisions.create)


class AsyncDecisionsWithRawResponse(RawView[AsyncDecisions]):
    """`AsyncDecisions` as `with_raw_response`."""

    create = async_raw_method(AsyncDecisions.create)


class DecisionsWithStreamingResponse(StreamedView[Decisions]):
    """`Decisions` as `with_streaming_response`."""

    create = streamed_method(Decisions.create)


class AsyncDecisionsWithStreamingResponse(StreamedView[AsyncDecisions]):
    """`AsyncDecisions` as `with_streaming_response`."""

    create = async_streamed_method(AsyncDecisions.create)

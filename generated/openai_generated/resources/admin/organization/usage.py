# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.usage import (
    DECISIONS_ORGANIZATION_USAGE,
    USAGE_AUDIO_SPEECHES,
    USAGE_AUDIO_TRANSCRIPTIONS,
    USAGE_CODE_INTERPRETER_SESSIONS,
    USAGE_COMPLETIONS,
    USAGE_COSTS,
    USAGE_EMBEDDINGS,
    USAGE_FILE_SEARCH_CALLS,
    USAGE_IMAGES,
    USAGE_MODERATIONS,
    USAGE_VECTOR_STORES,
    USAGE_WEB_SEARCH_CALLS,
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

    from openai_generated.models.usage_costs_response import UsageCostsResponse
    from openai_generated.models.usage_decisions_response import UsageDecisionsResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


class Usage(SyncResource):
    """`client.admin.organization.usage`."""

    @property
    def with_raw_response(self) -> UsageWithRawResponse:
        """The same methods, answering with the raw response."""
        return UsageWithRawResponse(self)

    @property
    def with_streaming_response(self) -> UsageWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return UsageWithStreamingResponse(self)

    def audio_speeches(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report how many characters were turned into speech over time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
            api_key_ids: Only usage of these API keys.
            models: Only usage of these models.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many buckets a page holds; the default depends on bucket_width.
            page: Cursor: the next_page value of the previous answer.
        """
        return self._send(
            USAGE_AUDIO_SPEECHES,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def audio_transcriptions(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report how many seconds of audio were transcribed over time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
            api_key_ids: Only usage of these API keys.
            models: Only usage of these models.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many buckets a page holds; the default depends on bucket_width.
            page: Cursor: the next_page value of the previous answer.
        """
        return self._send(
            USAGE_AUDIO_TRANSCRIPTIONS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        group_by: Iterable[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report how many code interpreter sessions were opened over time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            project_ids: Only usage of these projects.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many buckets a page holds; the default depends on bucket_width.
            page: Cursor: the next_page value of the previous answer.
        """
        return self._send(
            USAGE_CODE_INTERPRETER_SESSIONS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def completions(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        batch: bool | Omit = omit,
        group_by: Iterable[
            Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]
        ]
        | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report tokens and requests of text generation over time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
            api_key_ids: Only usage of these API keys.
            models: Only usage of these models.
            batch: Only batch requests (true) or only other ones (false); both if left out.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many buckets a page holds; the default depends on bucket_width.
            page: Cursor: the next_page value of the previous answer.
        """
        return self._send(
            USAGE_COMPLETIONS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "batch": batch,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def costs(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        group_by: Iterable[Literal["project_id", "line_item", "api_key_id", "user_id", "api_source"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        line_items: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report what the organization spent, in daily buckets.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket; 1d is the only choice.
            project_ids: Only costs of these projects.
            api_key_ids: Only costs of these API keys.
            group_by: Split each bucket by project_id, line_item or api_key_id.
            limit: How many buckets a page holds at most; 7 by default.
            page: Cursor: the next_page value of the previous answer.
            line_items: Only costs of these kinds.
        """
        return self._send(
            USAGE_COSTS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "api_key_ids": api_key_ids,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "line_items": line_items,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def embeddings(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report tokens and requests of embeddings over time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
            api_key_ids: Only usage of these API keys.
            models: Only usage of these models.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many buckets a page holds; the default depends on bucket_width.
            page: Cursor: the next_page value of the previous answer.
        """
        return self._send(
            USAGE_EMBEDDINGS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def images(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        sources: Iterable[Literal["image.generation", "image.edit", "image.variation"]] | Omit = omit,
        sizes: Iterable[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report how many images were made over time, by size or source if wanted.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            sources: Only images from these kinds of request: image.generation, image.edit or image.variation.
            sizes: Only images of these sizes.
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
            api_key_ids: Only usage of these API keys.
            models: Only usage of these models.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many buckets a page holds; the default depends on bucket_width.
            page: Cursor: the next_page value of the previous answer.
        """
        return self._send(
            USAGE_IMAGES,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "sources": sources,
                "sizes": sizes,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def moderations(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report tokens and requests of moderation over time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
            api_key_ids: Only usage of these API keys.
            models: Only usage of these models.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many buckets a page holds; the default depends on bucket_width.
            page: Cursor: the next_page value of the previous answer.
        """
        return self._send(
            USAGE_MODERATIONS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def vector_stores(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        group_by: Iterable[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report how many bytes vector stores held over time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            project_ids: Only usage of these projects.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many buckets a page holds; the default depends on bucket_width.
            page: Cursor: the next_page value of the previous answer.
        """
        return self._send(
            USAGE_VECTOR_STORES,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def decisions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        batch: bool | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[
            Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]
        ]
        | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageDecisionsResponse:
        """Report how much the decisions endpoint was used, in buckets of time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            api_key_ids: Only usage of these API keys.
            batch: Only batch requests (true) or only other ones (false); both if left out.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            end_time: End of the report in Unix seconds, itself excluded.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many items a page holds at most; 20 unless said otherwise.
            models: Only usage of these models.
            page: Cursor: the next_page value of the previous answer.
            project_ids: The ids of the projects.
            user_ids: Only usage by these users.
        """
        return self._send(
            DECISIONS_ORGANIZATION_USAGE,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "batch": batch,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def file_search_calls(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        vector_store_ids: SequenceNotStr[str] | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report how many file searches were made, in buckets of time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            project_ids: The ids of the projects.
            user_ids: Only usage by these users.
            api_key_ids: Only usage of these API keys.
            vector_store_ids: Only searches in these vector stores.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many items a page holds at most; 20 unless said otherwise.
            page: Cursor: the next_page value of the previous answer.
        """
        return self._send(
            USAGE_FILE_SEARCH_CALLS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "vector_store_ids": vector_store_ids,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def web_search_calls(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        context_levels: Iterable[Literal["low", "medium", "high"]] | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]]
        | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report how many web searches were made, in buckets of time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            project_ids: The ids of the projects.
            user_ids: Only usage by these users.
            api_key_ids: Only usage of these API keys.
            models: Only usage of these models.
            context_levels: Only searches with these sizes of context, low, medium or high.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many items a page holds at most; 20 unless said otherwise.
            page: Cursor: the next_page value of the previous answer.
        """
        return self._send(
            USAGE_WEB_SEARCH_CALLS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "context_levels": context_levels,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncUsage(AsyncResource):
    """`client.admin.organization.usage`."""

    @property
    def with_raw_response(self) -> AsyncUsageWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncUsageWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncUsageWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncUsageWithStreamingResponse(self)

    async def audio_speeches(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report how many characters were turned into speech over time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
            api_key_ids: Only usage of these API keys.
            models: Only usage of these models.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many buckets a page holds; the default depends on bucket_width.
            page: Cursor: the next_page value of the previous answer.
        """
        return await self._send(
            USAGE_AUDIO_SPEECHES,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def audio_transcriptions(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report how many seconds of audio were transcribed over time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
            api_key_ids: Only usage of these API keys.
            models: Only usage of these models.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many buckets a page holds; the default depends on bucket_width.
            page: Cursor: the next_page value of the previous answer.
        """
        return await self._send(
            USAGE_AUDIO_TRANSCRIPTIONS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        group_by: Iterable[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report how many code interpreter sessions were opened over time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            project_ids: Only usage of these projects.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many buckets a page holds; the default depends on bucket_width.
            page: Cursor: the next_page value of the previous answer.
        """
        return await self._send(
            USAGE_CODE_INTERPRETER_SESSIONS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def completions(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        batch: bool | Omit = omit,
        group_by: Iterable[
            Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]
        ]
        | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report tokens and requests of text generation over time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
            api_key_ids: Only usage of these API keys.
            models: Only usage of these models.
            batch: Only batch requests (true) or only other ones (false); both if left out.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many buckets a page holds; the default depends on bucket_width.
            page: Cursor: the next_page value of the previous answer.
        """
        return await self._send(
            USAGE_COMPLETIONS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "batch": batch,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def costs(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        group_by: Iterable[Literal["project_id", "line_item", "api_key_id", "user_id", "api_source"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        line_items: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report what the organization spent, in daily buckets.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket; 1d is the only choice.
            project_ids: Only costs of these projects.
            api_key_ids: Only costs of these API keys.
            group_by: Split each bucket by project_id, line_item or api_key_id.
            limit: How many buckets a page holds at most; 7 by default.
            page: Cursor: the next_page value of the previous answer.
            line_items: Only costs of these kinds.
        """
        return await self._send(
            USAGE_COSTS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "api_key_ids": api_key_ids,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "line_items": line_items,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def embeddings(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report tokens and requests of embeddings over time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
            api_key_ids: Only usage of these API keys.
            models: Only usage of these models.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many buckets a page holds; the default depends on bucket_width.
            page: Cursor: the next_page value of the previous answer.
        """
        return await self._send(
            USAGE_EMBEDDINGS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def images(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        sources: Iterable[Literal["image.generation", "image.edit", "image.variation"]] | Omit = omit,
        sizes: Iterable[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report how many images were made over time, by size or source if wanted.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            sources: Only images from these kinds of request: image.generation, image.edit or image.variation.
            sizes: Only images of these sizes.
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
            api_key_ids: Only usage of these API keys.
            models: Only usage of these models.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many buckets a page holds; the default depends on bucket_width.
            page: Cursor: the next_page value of the previous answer.
        """
        return await self._send(
            USAGE_IMAGES,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "sources": sources,
                "sizes": sizes,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def moderations(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report tokens and requests of moderation over time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            project_ids: Only usage of these projects.
            user_ids: Only usage by these users.
            api_key_ids: Only usage of these API keys.
            models: Only usage of these models.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many buckets a page holds; the default depends on bucket_width.
            page: Cursor: the next_page value of the previous answer.
        """
        return await self._send(
            USAGE_MODERATIONS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def vector_stores(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        group_by: Iterable[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report how many bytes vector stores held over time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            project_ids: Only usage of these projects.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many buckets a page holds; the default depends on bucket_width.
            page: Cursor: the next_page value of the previous answer.
        """
        return await self._send(
            USAGE_VECTOR_STORES,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def decisions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        batch: bool | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: Iterable[
            Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]
        ]
        | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageDecisionsResponse:
        """Report how much the decisions endpoint was used, in buckets of time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            api_key_ids: Only usage of these API keys.
            batch: Only batch requests (true) or only other ones (false); both if left out.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            end_time: End of the report in Unix seconds, itself excluded.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many items a page holds at most; 20 unless said otherwise.
            models: Only usage of these models.
            page: Cursor: the next_page value of the previous answer.
            project_ids: The ids of the projects.
            user_ids: Only usage by these users.
        """
        return await self._send(
            DECISIONS_ORGANIZATION_USAGE,
            {
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "batch": batch,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def file_search_calls(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        vector_store_ids: SequenceNotStr[str] | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report how many file searches were made, in buckets of time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            project_ids: The ids of the projects.
            user_ids: Only usage by these users.
            api_key_ids: Only usage of these API keys.
            vector_store_ids: Only searches in these vector stores.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many items a page holds at most; 20 unless said otherwise.
            page: Cursor: the next_page value of the previous answer.
        """
        return await self._send(
            USAGE_FILE_SEARCH_CALLS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "vector_store_ids": vector_store_ids,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def web_search_calls(
        self,
        *,
        start_time: int,
        end_time: int | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        context_levels: Iterable[Literal["low", "medium", "high"]] | Omit = omit,
        group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]]
        | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UsageCostsResponse:
        """Report how many web searches were made, in buckets of time.

        Args:
            start_time: Start of the report in Unix seconds, itself included.
            end_time: End of the report in Unix seconds, itself excluded.
            bucket_width: The span of one bucket: 1m, 1h or 1d (the default).
            project_ids: The ids of the projects.
            user_ids: Only usage by these users.
            api_key_ids: Only usage of these API keys.
            models: Only usage of these models.
            context_levels: Only searches with these sizes of context, low, medium or high.
            group_by: The fields by which the numbers of a bucket are split up.
            limit: How many items a page holds at most; 20 unless said otherwise.
            page: Cursor: the next_page value of the previous answer.
        """
        return await self._send(
            USAGE_WEB_SEARCH_CALLS,
            {
                "start_time": start_time,
                "end_time": end_time,
                "bucket_width": bucket_width,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "api_key_ids": api_key_ids,
                "models": models,
                "context_levels": context_levels,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class UsageWithRawResponse(RawView[Usage]):
    """`Usage` as `with_raw_response`."""

    audio_speeches = raw_method(Usage.audio_speeches)
    audio_transcriptions = raw_method(Usage.audio_transcriptions)
    code_interpreter_sessions = raw_method(Usage.code_interpreter_sessions)
    completions = raw_method(Usage.completions)
    costs = raw_method(Usage.costs)
    embeddings = raw_method(Usage.embeddings)
    images = raw_method(Usage.images)
    moderations = raw_method(Usage.moderations)
    vector_stores = raw_method(Usage.vector_stores)
    decisions = raw_method(Usage.decisions)
    file_search_calls = raw_method(Usage.file_search_calls)
    web_search_calls = raw_method(Usage.web_search_calls)


class AsyncUsageWithRawResponse(RawView[AsyncUsage]):
    """`AsyncUsage` as `with_raw_response`."""

    audio_speeches = async_raw_method(AsyncUsage.audio_speeches)
    audio_transcriptions = async_raw_method(AsyncUsage.audio_transcriptions)
    code_interpreter_sessions = async_raw_method(AsyncUsage.code_interpreter_sessions)
    completions = async_raw_method(AsyncUsage.completions)
    costs = async_raw_method(AsyncUsage.costs)
    embeddings = async_raw_method(AsyncUsage.embeddings)
    images = async_raw_method(AsyncUsage.images)
    moderations = async_raw_method(AsyncUsage.moderations)
    vector_stores = async_raw_method(AsyncUsage.vector_stores)
    decisions = async_raw_method(AsyncUsage.decisions)
    file_search_calls = async_raw_method(AsyncUsage.file_search_calls)
    web_search_calls = async_raw_method(AsyncUsage.web_search_calls)


class UsageWithStreamingResponse(StreamedView[Usage]):
    """`Usage` as `with_streaming_response`."""

    audio_speeches = streamed_method(Usage.audio_speeches)
    audio_transcriptions = streamed_method(Usage.audio_transcriptions)
    code_interpreter_sessions = streamed_method(Usage.code_interpreter_sessions)
    completions = streamed_method(Usage.completions)
    costs = streamed_method(Usage.costs)
    embeddings = streamed_method(Usage.embeddings)
    images = streamed_method(Usage.images)
    moderations = streamed_method(Usage.moderations)
    vector_stores = streamed_method(Usage.vector_stores)
    decisions = streamed_method(Usage.decisions)
    file_search_calls = streamed_method(Usage.file_search_calls)
    web_search_calls = streamed_method(Usage.web_search_calls)


class AsyncUsageWithStreamingResponse(StreamedView[AsyncUsage]):
    """`AsyncUsage` as `with_streaming_response`."""

    audio_speeches = async_streamed_method(AsyncUsage.audio_speeches)
    audio_transcriptions = async_streamed_method(AsyncUsage.audio_transcriptions)
    code_interpreter_sessions = async_streamed_method(AsyncUsage.code_interpreter_sessions)
    completions = async_streamed_method(AsyncUsage.completions)
    costs = async_streamed_method(AsyncUsage.costs)
    embeddings = async_streamed_method(AsyncUsage.embeddings)
    images = async_streamed_method(AsyncUsage.images)
    moderations = async_streamed_method(AsyncUsage.moderations)
    vector_stores = async_streamed_method(AsyncUsage.vector_stores)
    decisions = async_streamed_method(AsyncUsage.decisions)
    file_search_calls = async_streamed_method(AsyncUsage.file_search_calls)
    web_search_calls = async_streamed_method(AsyncUsage.web_search_calls)

"""What `client.with_raw_response` and `client.with_streaming_response` hold; for type checkers, never imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .resources.admin import (
        AdminWithRawResponse,
        AdminWithStreamingResponse,
        AsyncAdminWithRawResponse,
        AsyncAdminWithStreamingResponse,
    )
    from .resources.audio import (
        AsyncAudioWithRawResponse,
        AsyncAudioWithStreamingResponse,
        AudioWithRawResponse,
        AudioWithStreamingResponse,
    )
    from .resources.batches import (
        AsyncBatchesWithRawResponse,
        AsyncBatchesWithStreamingResponse,
        BatchesWithRawResponse,
        BatchesWithStreamingResponse,
    )
    from .resources.beta import (
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )
    from .resources.chat import (
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from .resources.completions import (
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )
    from .resources.containers import (
        AsyncContainersWithRawResponse,
        AsyncContainersWithStreamingResponse,
        ContainersWithRawResponse,
        ContainersWithStreamingResponse,
    )
    from .resources.conversations import (
        AsyncConversationsWithRawResponse,
        AsyncConversationsWithStreamingResponse,
        ConversationsWithRawResponse,
        ConversationsWithStreamingResponse,
    )
    from .resources.embeddings import (
        AsyncEmbeddingsWithRawResponse,
        AsyncEmbeddingsWithStreamingResponse,
        EmbeddingsWithRawResponse,
        EmbeddingsWithStreamingResponse,
    )
    from .resources.evals import (
        AsyncEvalsWithRawResponse,
        AsyncEvalsWithStreamingResponse,
        EvalsWithRawResponse,
        EvalsWithStreamingResponse,
    )
    from .resources.files import (
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .resources.fine_tuning import (
        AsyncFineTuningWithRawResponse,
        AsyncFineTuningWithStreamingResponse,
        FineTuningWithRawResponse,
        FineTuningWithStreamingResponse,
    )
    from .resources.images import (
        AsyncImagesWithRawResponse,
        AsyncImagesWithStreamingResponse,
        ImagesWithRawResponse,
        ImagesWithStreamingResponse,
    )
    from .resources.models import (
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from .resources.moderations import (
        AsyncModerationsWithRawResponse,
        AsyncModerationsWithStreamingResponse,
        ModerationsWithRawResponse,
        ModerationsWithStreamingResponse,
    )
    from .resources.realtime import (
        AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse,
        RealtimeWithRawResponse,
        RealtimeWithStreamingResponse,
    )
    from .resources.responses import (
        AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse,
        ResponsesWithRawResponse,
        ResponsesWithStreamingResponse,
    )
    from .resources.skills import (
        AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
    )
    from .resources.uploads import (
        AsyncUploadsWithRawResponse,
        AsyncUploadsWithStreamingResponse,
        UploadsWithRawResponse,
        UploadsWithStreamingResponse,
    )
    from .resources.vector_stores import (
        AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse,
        VectorStoresWithRawResponse,
        VectorStoresWithStreamingResponse,
    )
    from .resources.videos import (
        AsyncVideosWithRawResponse,
        AsyncVideosWithStreamingResponse,
        VideosWithRawResponse,
        VideosWithStreamingResponse,
    )


class RawResources:
    """`with_raw_response` of a sync client."""

    completions: CompletionsWithRawResponse
    chat: ChatWithRawResponse
    embeddings: EmbeddingsWithRawResponse
    files: FilesWithRawResponse
    images: ImagesWithRawResponse
    audio: AudioWithRawResponse
    moderations: ModerationsWithRawResponse
    models: ModelsWithRawResponse
    fine_tuning: FineTuningWithRawResponse
    vector_stores: VectorStoresWithRawResponse
    beta: BetaWithRawResponse
    batches: BatchesWithRawResponse
    uploads: UploadsWithRawResponse
    admin: AdminWithRawResponse
    responses: ResponsesWithRawResponse
    realtime: RealtimeWithRawResponse
    conversations: ConversationsWithRawResponse
    evals: EvalsWithRawResponse
    containers: ContainersWithRawResponse
    skills: SkillsWithRawResponse
    videos: VideosWithRawResponse


class StreamingResources:
    """`with_streaming_response` of a sync client."""

    completions: CompletionsWithStreamingResponse
    chat: ChatWithStreamingResponse
    embeddings: EmbeddingsWithStreamingResponse
    files: FilesWithStreamingResponse
    images: ImagesWithStreamingResponse
    audio: AudioWithStreamingResponse
    moderations: ModerationsWithStreamingResponse
    models: ModelsWithStreamingResponse
    fine_tuning: FineTuningWithStreamingResponse
    vector_stores: VectorStoresWithStreamingResponse
    beta: BetaWithStreamingResponse
    batches: BatchesWithStreamingResponse
    uploads: UploadsWithStreamingResponse
    admin: AdminWithStreamingResponse
    responses: ResponsesWithStreamingResponse
    realtime: RealtimeWithStreamingResponse
    conversations: ConversationsWithStreamingResponse
    evals: EvalsWithStreamingResponse
    containers: ContainersWithStreamingResponse
    skills: SkillsWithStreamingResponse
    videos: VideosWithStreamingResponse


class AsyncRawResources:
    """`with_raw_response` of an async client."""

    completions: AsyncCompletionsWithRawResponse
    chat: AsyncChatWithRawResponse
    embeddings: AsyncEmbeddingsWithRawResponse
    files: AsyncFilesWithRawResponse
    images: AsyncImagesWithRawResponse
    audio: AsyncAudioWithRawResponse
    moderations: AsyncModerationsWithRawResponse
    models: AsyncModelsWithRawResponse
    fine_tuning: AsyncFineTuningWithRawResponse
    vector_stores: AsyncVectorStoresWithRawResponse
    beta: AsyncBetaWithRawResponse
    batches: AsyncBatchesWithRawResponse
    uploads: AsyncUploadsWithRawResponse
    admin: AsyncAdminWithRawResponse
    responses: AsyncResponsesWithRawResponse
    realtime: AsyncRealtimeWithRawResponse
    conversations: AsyncConversationsWithRawResponse
    evals: AsyncEvalsWithRawResponse
    containers: AsyncContainersWithRawResponse
    skills: AsyncSkillsWithRawResponse
    videos: AsyncVideosWithRawResponse


class AsyncStreamingResources:
    """`with_streaming_response` of an async client."""

    completions: AsyncCompletionsWithStreamingResponse
    chat: AsyncChatWithStreamingResponse
    embeddings: AsyncEmbeddingsWithStreamingResponse
    files: AsyncFilesWithStreamingResponse
    images: AsyncImagesWithStreamingResponse
    audio: AsyncAudioWithStreamingResponse
    moderations: AsyncModerationsWithStreamingResponse
    models: AsyncModelsWithStreamingResponse
    fine_tuning: AsyncFineTuningWithStreamingResponse
    vector_stores: AsyncVectorStoresWithStreamingResponse
    beta: AsyncBetaWithStreamingResponse
    batches: AsyncBatchesWithStreamingResponse
    uploads: AsyncUploadsWithStreamingResponse
    admin: AsyncAdminWithStreamingResponse
    responses: AsyncResponsesWithStreamingResponse
    realtime: AsyncRealtimeWithStreamingResponse
    conversations: AsyncConversationsWithStreamingResponse
    evals: AsyncEvalsWithStreamingResponse
    containers: AsyncContainersWithStreamingResponse
    skills: AsyncSkillsWithStreamingResponse
    videos: AsyncVideosWithStreamingResponse

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openai_facade.resources.responses.responses import AsyncResponsesWithRawResponse, ResponsesWithRawResponse
    from openai_facade.resources.uploads.uploads import (
        AsyncUploadsWithRawResponse,
        AsyncUploadsWithStreamingResponse,
        UploadsWithRawResponse,
        UploadsWithStreamingResponse,
    )
    from openai_generated.resources.admin.admin import (
        AdminWithRawResponse,
        AdminWithStreamingResponse,
        AsyncAdminWithRawResponse,
        AsyncAdminWithStreamingResponse,
    )
    from openai_generated.resources.audio.audio import (
        AsyncAudioWithRawResponse,
        AsyncAudioWithStreamingResponse,
        AudioWithRawResponse,
        AudioWithStreamingResponse,
    )
    from openai_generated.resources.batches import (
        AsyncBatchesWithRawResponse,
        AsyncBatchesWithStreamingResponse,
        BatchesWithRawResponse,
        BatchesWithStreamingResponse,
    )
    from openai_generated.resources.beta.beta import (
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )
    from openai_generated.resources.chat.chat import (
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from openai_generated.resources.completions import (
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )
    from openai_generated.resources.containers.containers import (
        AsyncContainersWithRawResponse,
        AsyncContainersWithStreamingResponse,
        ContainersWithRawResponse,
        ContainersWithStreamingResponse,
    )
    from openai_generated.resources.content_provenance_checks import (
        AsyncContentProvenanceChecksWithRawResponse,
        AsyncContentProvenanceChecksWithStreamingResponse,
        ContentProvenanceChecksWithRawResponse,
        ContentProvenanceChecksWithStreamingResponse,
    )
    from openai_generated.resources.conversations.conversations import (
        AsyncConversationsWithRawResponse,
        AsyncConversationsWithStreamingResponse,
        ConversationsWithRawResponse,
        ConversationsWithStreamingResponse,
    )
    from openai_generated.resources.decisions import (
        AsyncDecisionsWithRawResponse,
        AsyncDecisionsWithStreamingResponse,
        DecisionsWithRawResponse,
        DecisionsWithStreamingResponse,
    )
    from openai_generated.resources.embeddings import (
        AsyncEmbeddingsWithRawResponse,
        AsyncEmbeddingsWithStreamingResponse,
        EmbeddingsWithRawResponse,
        EmbeddingsWithStreamingResponse,
    )
    from openai_generated.resources.evals.evals import (
        AsyncEvalsWithRawResponse,
        AsyncEvalsWithStreamingResponse,
        EvalsWithRawResponse,
        EvalsWithStreamingResponse,
    )
    from openai_generated.resources.files import (
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from openai_generated.resources.fine_tuning.fine_tuning import (
        AsyncFineTuningWithRawResponse,
        AsyncFineTuningWithStreamingResponse,
        FineTuningWithRawResponse,
        FineTuningWithStreamingResponse,
    )
    from openai_generated.resources.images import (
        AsyncImagesWithRawResponse,
        AsyncImagesWithStreamingResponse,
        ImagesWithRawResponse,
        ImagesWithStreamingResponse,
    )
    from openai_generated.resources.live.live import (
        AsyncLiveWithRawResponse,
        AsyncLiveWithStreamingResponse,
        LiveWithRawResponse,
        LiveWithStreamingResponse,
    )
    from openai_generated.resources.models import (
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from openai_generated.resources.moderations import (
        AsyncModerationsWithRawResponse,
        AsyncModerationsWithStreamingResponse,
        ModerationsWithRawResponse,
        ModerationsWithStreamingResponse,
    )
    from openai_generated.resources.realtime.realtime import (
        AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse,
        RealtimeWithRawResponse,
        RealtimeWithStreamingResponse,
    )
    from openai_generated.resources.responses.responses import (
        AsyncResponsesWithStreamingResponse,
        ResponsesWithStreamingResponse,
    )
    from openai_generated.resources.safety.safety import (
        AsyncSafetyWithRawResponse,
        AsyncSafetyWithStreamingResponse,
        SafetyWithRawResponse,
        SafetyWithStreamingResponse,
    )
    from openai_generated.resources.skills.skills import (
        AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
    )
    from openai_generated.resources.vector_stores.vector_stores import (
        AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse,
        VectorStoresWithRawResponse,
        VectorStoresWithStreamingResponse,
    )
    from openai_generated.resources.videos import (
        AsyncVideosWithRawResponse,
        AsyncVideosWithStreamingResponse,
        VideosWithRawResponse,
        VideosWithStreamingResponse,
    )
    from openai_generated.resources.webhooks.webhooks import (
        AsyncWebhooksWithRawResponse,
        AsyncWebhooksWithStreamingResponse,
        WebhooksWithRawResponse,
        WebhooksWithStreamingResponse,
    )


class RawResources:
    """`with_raw_response` of a sync client."""

    def __init__(self, client: Any) -> None:
        self._client = client

    @property
    def completions(self) -> CompletionsWithRawResponse:
        """`client.completions`."""
        view: CompletionsWithRawResponse = self._client.completions.with_raw_response
        return view

    @property
    def chat(self) -> ChatWithRawResponse:
        """`client.chat`."""
        view: ChatWithRawResponse = self._client.chat.with_raw_response
        return view

    @property
    def embeddings(self) -> EmbeddingsWithRawResponse:
        """`client.embeddings`."""
        view: EmbeddingsWithRawResponse = self._client.embeddings.with_raw_response
        return view

    @property
    def files(self) -> FilesWithRawResponse:
        """`client.files`."""
        view: FilesWithRawResponse = self._client.files.with_raw_response
        return view

    @property
    def images(self) -> ImagesWithRawResponse:
        """`client.images`."""
        view: ImagesWithRawResponse = self._client.images.with_raw_response
        return view

    @property
    def audio(self) -> AudioWithRawResponse:
        """`client.audio`."""
        view: AudioWithRawResponse = self._client.audio.with_raw_response
        return view

    @property
    def moderations(self) -> ModerationsWithRawResponse:
        """`client.moderations`."""
        view: ModerationsWithRawResponse = self._client.moderations.with_raw_response
        return view

    @property
    def models(self) -> ModelsWithRawResponse:
        """`client.models`."""
        view: ModelsWithRawResponse = self._client.models.with_raw_response
        return view

    @property
    def fine_tuning(self) -> FineTuningWithRawResponse:
        """`client.fine_tuning`."""
        view: FineTuningWithRawResponse = self._client.fine_tuning.with_raw_response
        return view

    @property
    def vector_stores(self) -> VectorStoresWithRawResponse:
        """`client.vector_stores`."""
        view: VectorStoresWithRawResponse = self._client.vector_stores.with_raw_response
        return view

    @property
    def webhooks(self) -> WebhooksWithRawResponse:
        """`client.webhooks`."""
        view: WebhooksWithRawResponse = self._client.webhooks.with_raw_response
        return view

    @property
    def beta(self) -> BetaWithRawResponse:
        """`client.beta`."""
        view: BetaWithRawResponse = self._client.beta.with_raw_response
        return view

    @property
    def batches(self) -> BatchesWithRawResponse:
        """`client.batches`."""
        view: BatchesWithRawResponse = self._client.batches.with_raw_response
        return view

    @property
    def uploads(self) -> UploadsWithRawResponse:
        """`client.uploads`."""
        view: UploadsWithRawResponse = self._client.uploads.with_raw_response
        return view

    @property
    def admin(self) -> AdminWithRawResponse:
        """`client.admin`."""
        view: AdminWithRawResponse = self._client.admin.with_raw_response
        return view

    @property
    def responses(self) -> ResponsesWithRawResponse:
        """`client.responses`."""
        view: ResponsesWithRawResponse = self._client.responses.with_raw_response
        return view

    @property
    def realtime(self) -> RealtimeWithRawResponse:
        """`client.realtime`."""
        view: RealtimeWithRawResponse = self._client.realtime.with_raw_response
        return view

    @property
    def conversations(self) -> ConversationsWithRawResponse:
        """`client.conversations`."""
        view: ConversationsWithRawResponse = self._client.conversations.with_raw_response
        return view

    @property
    def evals(self) -> EvalsWithRawResponse:
        """`client.evals`."""
        view: EvalsWithRawResponse = self._client.evals.with_raw_response
        return view

    @property
    def containers(self) -> ContainersWithRawResponse:
        """`client.containers`."""
        view: ContainersWithRawResponse = self._client.containers.with_raw_response
        return view

    @property
    def skills(self) -> SkillsWithRawResponse:
        """`client.skills`."""
        view: SkillsWithRawResponse = self._client.skills.with_raw_response
        return view

    @property
    def videos(self) -> VideosWithRawResponse:
        """`client.videos`."""
        view: VideosWithRawResponse = self._client.videos.with_raw_response
        return view

    @property
    def decisions(self) -> DecisionsWithRawResponse:
        """`client.decisions`."""
        view: DecisionsWithRawResponse = self._client.decisions.with_raw_response
        return view

    @property
    def content_provenance_checks(self) -> ContentProvenanceChecksWithRawResponse:
        """`client.content_provenance_checks`."""
        view: ContentProvenanceChecksWithRawResponse = self._client.content_provenance_checks.with_raw_response
        return view

    @property
    def safety(self) -> SafetyWithRawResponse:
        """`client.safety`."""
        view: SafetyWithRawResponse = self._client.safety.with_raw_response
        return view

    @property
    def live(self) -> LiveWithRawResponse:
        """`client.live`."""
        view: LiveWithRawResponse = self._client.live.with_raw_response
        return view


class AsyncRawResources:
    """`with_raw_response` of an async client."""

    def __init__(self, client: Any) -> None:
        self._client = client

    @property
    def completions(self) -> AsyncCompletionsWithRawResponse:
        """`client.completions`."""
        view: AsyncCompletionsWithRawResponse = self._client.completions.with_raw_response
        return view

    @property
    def chat(self) -> AsyncChatWithRawResponse:
        """`client.chat`."""
        view: AsyncChatWithRawResponse = self._client.chat.with_raw_response
        return view

    @property
    def embeddings(self) -> AsyncEmbeddingsWithRawResponse:
        """`client.embeddings`."""
        view: AsyncEmbeddingsWithRawResponse = self._client.embeddings.with_raw_response
        return view

    @property
    def files(self) -> AsyncFilesWithRawResponse:
        """`client.files`."""
        view: AsyncFilesWithRawResponse = self._client.files.with_raw_response
        return view

    @property
    def images(self) -> AsyncImagesWithRawResponse:
        """`client.images`."""
        view: AsyncImagesWithRawResponse = self._client.images.with_raw_response
        return view

    @property
    def audio(self) -> AsyncAudioWithRawResponse:
        """`client.audio`."""
        view: AsyncAudioWithRawResponse = self._client.audio.with_raw_response
        return view

    @property
    def moderations(self) -> AsyncModerationsWithRawResponse:
        """`client.moderations`."""
        view: AsyncModerationsWithRawResponse = self._client.moderations.with_raw_response
        return view

    @property
    def models(self) -> AsyncModelsWithRawResponse:
        """`client.models`."""
        view: AsyncModelsWithRawResponse = self._client.models.with_raw_response
        return view

    @property
    def fine_tuning(self) -> AsyncFineTuningWithRawResponse:
        """`client.fine_tuning`."""
        view: AsyncFineTuningWithRawResponse = self._client.fine_tuning.with_raw_response
        return view

    @property
    def vector_stores(self) -> AsyncVectorStoresWithRawResponse:
        """`client.vector_stores`."""
        view: AsyncVectorStoresWithRawResponse = self._client.vector_stores.with_raw_response
        return view

    @property
    def webhooks(self) -> AsyncWebhooksWithRawResponse:
        """`client.webhooks`."""
        view: AsyncWebhooksWithRawResponse = self._client.webhooks.with_raw_response
        return view

    @property
    def beta(self) -> AsyncBetaWithRawResponse:
        """`client.beta`."""
        view: AsyncBetaWithRawResponse = self._client.beta.with_raw_response
        return view

    @property
    def batches(self) -> AsyncBatchesWithRawResponse:
        """`client.batches`."""
        view: AsyncBatchesWithRawResponse = self._client.batches.with_raw_response
        return view

    @property
    def uploads(self) -> AsyncUploadsWithRawResponse:
        """`client.uploads`."""
        view: AsyncUploadsWithRawResponse = self._client.uploads.with_raw_response
        return view

    @property
    def admin(self) -> AsyncAdminWithRawResponse:
        """`client.admin`."""
        view: AsyncAdminWithRawResponse = self._client.admin.with_raw_response
        return view

    @property
    def responses(self) -> AsyncResponsesWithRawResponse:
        """`client.responses`."""
        view: AsyncResponsesWithRawResponse = self._client.responses.with_raw_response
        return view

    @property
    def realtime(self) -> AsyncRealtimeWithRawResponse:
        """`client.realtime`."""
        view: AsyncRealtimeWithRawResponse = self._client.realtime.with_raw_response
        return view

    @property
    def conversations(self) -> AsyncConversationsWithRawResponse:
        """`client.conversations`."""
        view: AsyncConversationsWithRawResponse = self._client.conversations.with_raw_response
        return view

    @property
    def evals(self) -> AsyncEvalsWithRawResponse:
        """`client.evals`."""
        view: AsyncEvalsWithRawResponse = self._client.evals.with_raw_response
        return view

    @property
    def containers(self) -> AsyncContainersWithRawResponse:
        """`client.containers`."""
        view: AsyncContainersWithRawResponse = self._client.containers.with_raw_response
        return view

    @property
    def skills(self) -> AsyncSkillsWithRawResponse:
        """`client.skills`."""
        view: AsyncSkillsWithRawResponse = self._client.skills.with_raw_response
        return view

    @property
    def videos(self) -> AsyncVideosWithRawResponse:
        """`client.videos`."""
        view: AsyncVideosWithRawResponse = self._client.videos.with_raw_response
        return view

    @property
    def decisions(self) -> AsyncDecisionsWithRawResponse:
        """`client.decisions`."""
        view: AsyncDecisionsWithRawResponse = self._client.decisions.with_raw_response
        return view

    @property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecksWithRawResponse:
        """`client.content_provenance_checks`."""
        view: AsyncContentProvenanceChecksWithRawResponse = self._client.content_provenance_checks.with_raw_response
        return view

    @property
    def safety(self) -> AsyncSafetyWithRawResponse:
        """`client.safety`."""
        view: AsyncSafetyWithRawResponse = self._client.safety.with_raw_response
        return view

    @property
    def live(self) -> AsyncLiveWithRawResponse:
        """`client.live`."""
        view: AsyncLiveWithRawResponse = self._client.live.with_raw_response
        return view


class StreamingResources:
    """`with_streaming_response` of a sync client."""

    def __init__(self, client: Any) -> None:
        self._client = client

    @property
    def completions(self) -> CompletionsWithStreamingResponse:
        """`client.completions`."""
        view: CompletionsWithStreamingResponse = self._client.completions.with_streaming_response
        return view

    @property
    def chat(self) -> ChatWithStreamingResponse:
        """`client.chat`."""
        view: ChatWithStreamingResponse = self._client.chat.with_streaming_response
        return view

    @property
    def embeddings(self) -> EmbeddingsWithStreamingResponse:
        """`client.embeddings`."""
        view: EmbeddingsWithStreamingResponse = self._client.embeddings.with_streaming_response
        return view

    @property
    def files(self) -> FilesWithStreamingResponse:
        """`client.files`."""
        view: FilesWithStreamingResponse = self._client.files.with_streaming_response
        return view

    @property
    def images(self) -> ImagesWithStreamingResponse:
        """`client.images`."""
        view: ImagesWithStreamingResponse = self._client.images.with_streaming_response
        return view

    @property
    def audio(self) -> AudioWithStreamingResponse:
        """`client.audio`."""
        view: AudioWithStreamingResponse = self._client.audio.with_streaming_response
        return view

    @property
    def moderations(self) -> ModerationsWithStreamingResponse:
        """`client.moderations`."""
        view: ModerationsWithStreamingResponse = self._client.moderations.with_streaming_response
        return view

    @property
    def models(self) -> ModelsWithStreamingResponse:
        """`client.models`."""
        view: ModelsWithStreamingResponse = self._client.models.with_streaming_response
        return view

    @property
    def fine_tuning(self) -> FineTuningWithStreamingResponse:
        """`client.fine_tuning`."""
        view: FineTuningWithStreamingResponse = self._client.fine_tuning.with_streaming_response
        return view

    @property
    def vector_stores(self) -> VectorStoresWithStreamingResponse:
        """`client.vector_stores`."""
        view: VectorStoresWithStreamingResponse = self._client.vector_stores.with_streaming_response
        return view

    @property
    def webhooks(self) -> WebhooksWithStreamingResponse:
        """`client.webhooks`."""
        view: WebhooksWithStreamingResponse = self._client.webhooks.with_streaming_response
        return view

    @property
    def beta(self) -> BetaWithStreamingResponse:
        """`client.beta`."""
        view: BetaWithStreamingResponse = self._client.beta.with_streaming_response
        return view

    @property
    def batches(self) -> BatchesWithStreamingResponse:
        """`client.batches`."""
        view: BatchesWithStreamingResponse = self._client.batches.with_streaming_response
        return view

    @property
    def uploads(self) -> UploadsWithStreamingResponse:
        """`client.uploads`."""
        view: UploadsWithStreamingResponse = self._client.uploads.with_streaming_response
        return view

    @property
    def admin(self) -> AdminWithStreamingResponse:
        """`client.admin`."""
        view: AdminWithStreamingResponse = self._client.admin.with_streaming_response
        return view

    @property
    def responses(self) -> ResponsesWithStreamingResponse:
        """`client.responses`."""
        view: ResponsesWithStreamingResponse = self._client.responses.with_streaming_response
        return view

    @property
    def realtime(self) -> RealtimeWithStreamingResponse:
        """`client.realtime`."""
        view: RealtimeWithStreamingResponse = self._client.realtime.with_streaming_response
        return view

    @property
    def conversations(self) -> ConversationsWithStreamingResponse:
        """`client.conversations`."""
        view: ConversationsWithStreamingResponse = self._client.conversations.with_streaming_response
        return view

    @property
    def evals(self) -> EvalsWithStreamingResponse:
        """`client.evals`."""
        view: EvalsWithStreamingResponse = self._client.evals.with_streaming_response
        return view

    @property
    def containers(self) -> ContainersWithStreamingResponse:
        """`client.containers`."""
        view: ContainersWithStreamingResponse = self._client.containers.with_streaming_response
        return view

    @property
    def skills(self) -> SkillsWithStreamingResponse:
        """`client.skills`."""
        view: SkillsWithStreamingResponse = self._client.skills.with_streaming_response
        return view

    @property
    def videos(self) -> VideosWithStreamingResponse:
        """`client.videos`."""
        view: VideosWithStreamingResponse = self._client.videos.with_streaming_response
        return view

    @property
    def decisions(self) -> DecisionsWithStreamingResponse:
        """`client.decisions`."""
        view: DecisionsWithStreamingResponse = self._client.decisions.with_streaming_response
        return view

    @property
    def content_provenance_checks(self) -> ContentProvenanceChecksWithStreamingResponse:
        """`client.content_provenance_checks`."""
        view: ContentProvenanceChecksWithStreamingResponse = (
            self._client.content_provenance_checks.with_streaming_response
        )
        return view

    @property
    def safety(self) -> SafetyWithStreamingResponse:
        """`client.safety`."""
        view: SafetyWithStreamingResponse = self._client.safety.with_streaming_response
        return view

    @property
    def live(self) -> LiveWithStreamingResponse:
        """`client.live`."""
        view: LiveWithStreamingResponse = self._client.live.with_streaming_response
        return view


class AsyncStreamingResources:
    """`with_streaming_response` of an async client."""

    def __init__(self, client: Any) -> None:
        self._client = client

    @property
    def completions(self) -> AsyncCompletionsWithStreamingResponse:
        """`client.completions`."""
        view: AsyncCompletionsWithStreamingResponse = self._client.completions.with_streaming_response
        return view

    @property
    def chat(self) -> AsyncChatWithStreamingResponse:
        """`client.chat`."""
        view: AsyncChatWithStreamingResponse = self._client.chat.with_streaming_response
        return view

    @property
    def embeddings(self) -> AsyncEmbeddingsWithStreamingResponse:
        """`client.embeddings`."""
        view: AsyncEmbeddingsWithStreamingResponse = self._client.embeddings.with_streaming_response
        return view

    @property
    def files(self) -> AsyncFilesWithStreamingResponse:
        """`client.files`."""
        view: AsyncFilesWithStreamingResponse = self._client.files.with_streaming_response
        return view

    @property
    def images(self) -> AsyncImagesWithStreamingResponse:
        """`client.images`."""
        view: AsyncImagesWithStreamingResponse = self._client.images.with_streaming_response
        return view

    @property
    def audio(self) -> AsyncAudioWithStreamingResponse:
        """`client.audio`."""
        view: AsyncAudioWithStreamingResponse = self._client.audio.with_streaming_response
        return view

    @property
    def moderations(self) -> AsyncModerationsWithStreamingResponse:
        """`client.moderations`."""
        view: AsyncModerationsWithStreamingResponse = self._client.moderations.with_streaming_response
        return view

    @property
    def models(self) -> AsyncModelsWithStreamingResponse:
        """`client.models`."""
        view: AsyncModelsWithStreamingResponse = self._client.models.with_streaming_response
        return view

    @property
    def fine_tuning(self) -> AsyncFineTuningWithStreamingResponse:
        """`client.fine_tuning`."""
        view: AsyncFineTuningWithStreamingResponse = self._client.fine_tuning.with_streaming_response
        return view

    @property
    def vector_stores(self) -> AsyncVectorStoresWithStreamingResponse:
        """`client.vector_stores`."""
        view: AsyncVectorStoresWithStreamingResponse = self._client.vector_stores.with_streaming_response
        return view

    @property
    def webhooks(self) -> AsyncWebhooksWithStreamingResponse:
        """`client.webhooks`."""
        view: AsyncWebhooksWithStreamingResponse = self._client.webhooks.with_streaming_response
        return view

    @property
    def beta(self) -> AsyncBetaWithStreamingResponse:
        """`client.beta`."""
        view: AsyncBetaWithStreamingResponse = self._client.beta.with_streaming_response
        return view

    @property
    def batches(self) -> AsyncBatchesWithStreamingResponse:
        """`client.batches`."""
        view: AsyncBatchesWithStreamingResponse = self._client.batches.with_streaming_response
        return view

    @property
    def uploads(self) -> AsyncUploadsWithStreamingResponse:
        """`client.uploads`."""
        view: AsyncUploadsWithStreamingResponse = self._client.uploads.with_streaming_response
        return view

    @property
    def admin(self) -> AsyncAdminWithStreamingResponse:
        """`client.admin`."""
        view: AsyncAdminWithStreamingResponse = self._client.admin.with_streaming_response
        return view

    @property
    def responses(self) -> AsyncResponsesWithStreamingResponse:
        """`client.responses`."""
        view: AsyncResponsesWithStreamingResponse = self._client.responses.with_streaming_response
        return view

    @property
    def realtime(self) -> AsyncRealtimeWithStreamingResponse:
        """`client.realtime`."""
        view: AsyncRealtimeWithStreamingResponse = self._client.realtime.with_streaming_response
        return view

    @property
    def conversations(self) -> AsyncConversationsWithStreamingResponse:
        """`client.conversations`."""
        view: AsyncConversationsWithStreamingResponse = self._client.conversations.with_streaming_response
        return view

    @property
    def evals(self) -> AsyncEvalsWithStreamingResponse:
        """`client.evals`."""
        view: AsyncEvalsWithStreamingResponse = self._client.evals.with_streaming_response
        return view

    @property
    def containers(self) -> AsyncContainersWithStreamingResponse:
        """`client.containers`."""
        view: AsyncContainersWithStreamingResponse = self._client.containers.with_streaming_response
        return view

    @property
    def skills(self) -> AsyncSkillsWithStreamingResponse:
        """`client.skills`."""
        view: AsyncSkillsWithStreamingResponse = self._client.skills.with_streaming_response
        return view

    @property
    def videos(self) -> AsyncVideosWithStreamingResponse:
        """`client.videos`."""
        view: AsyncVideosWithStreamingResponse = self._client.videos.with_streaming_response
        return view

    @property
    def decisions(self) -> AsyncDecisionsWithStreamingResponse:
        """`client.decisions`."""
        view: AsyncDecisionsWithStreamingResponse = self._client.decisions.with_streaming_response
        return view

    @property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecksWithStreamingResponse:
        """`client.content_provenance_checks`."""
        view: AsyncContentProvenanceChecksWithStreamingResponse = (
            self._client.content_provenance_checks.with_streaming_response
        )
        return view

    @property
    def safety(self) -> AsyncSafetyWithStreamingResponse:
        """`client.safety`."""
        view: AsyncSafetyWithStreamingResponse = self._client.safety.with_streaming_response
        return view

    @property
    def live(self) -> AsyncLiveWithStreamingResponse:
        """`client.live`."""
        view: AsyncLiveWithStreamingResponse = self._client.live.with_streaming_response
        return view

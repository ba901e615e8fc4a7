# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.resource import child

if TYPE_CHECKING:
    from openai_facade.extensions.files import AsyncFiles, Files
    from openai_facade.extensions.webhooks import AsyncWebhooks, Webhooks
    from openai_facade.resources._tree_views import (
        AsyncRawResources,
        AsyncStreamingResources,
        RawResources,
        StreamingResources,
    )
    from openai_facade.resources.beta.beta import AsyncBeta, Beta
    from openai_facade.resources.chat.chat import AsyncChat, Chat
    from openai_facade.resources.embeddings import AsyncEmbeddings, Embeddings
    from openai_facade.resources.live.live import AsyncLive, Live
    from openai_facade.resources.realtime.realtime import AsyncRealtime, Realtime
    from openai_facade.resources.responses.responses import AsyncResponses, Responses
    from openai_facade.resources.uploads.uploads import AsyncUploads, Uploads
    from openai_facade.resources.vector_stores.vector_stores import AsyncVectorStores, VectorStores
    from openai_facade.resources.videos import AsyncVideos, Videos
    from openai_generated.resources.admin.admin import Admin, AsyncAdmin
    from openai_generated.resources.audio.audio import AsyncAudio, Audio
    from openai_generated.resources.batches import AsyncBatches, Batches
    from openai_generated.resources.completions import AsyncCompletions, Completions
    from openai_generated.resources.containers.containers import AsyncContainers, Containers
    from openai_generated.resources.content_provenance_checks import (
        AsyncContentProvenanceChecks,
        ContentProvenanceChecks,
    )
    from openai_generated.resources.conversations.conversations import AsyncConversations, Conversations
    from openai_generated.resources.decisions import AsyncDecisions, Decisions
    from openai_generated.resources.evals.evals import AsyncEvals, Evals
    from openai_generated.resources.fine_tuning.fine_tuning import AsyncFineTuning, FineTuning
    from openai_generated.resources.images import AsyncImages, Images
    from openai_generated.resources.models import AsyncModels, Models
    from openai_generated.resources.moderations import AsyncModerations, Moderations
    from openai_generated.resources.safety.safety import AsyncSafety, Safety
    from openai_generated.resources.skills.skills import AsyncSkills, Skills

RESOURCES = (
    "completions",
    "chat",
    "embeddings",
    "files",
    "images",
    "audio",
    "moderations",
    "models",
    "fine_tuning",
    "vector_stores",
    "webhooks",
    "beta",
    "batches",
    "uploads",
    "admin",
    "responses",
    "realtime",
    "conversations",
    "evals",
    "containers",
    "skills",
    "videos",
    "decisions",
    "content_provenance_checks",
    "safety",
    "live",
)


class Resources:
    """The resources of a sync client, each imported when it is first read."""

    if TYPE_CHECKING:

        @property
        def completions(self) -> Completions:
            """`client.completions`."""
            ...

        @property
        def chat(self) -> Chat:
            """`client.chat`."""
            ...

        @property
        def embeddings(self) -> Embeddings:
            """`client.embeddings`."""
            ...

        @property
        def files(self) -> Files:
            """`client.files`."""
            ...

        @property
        def images(self) -> Images:
            """`client.images`."""
            ...

        @property
        def audio(self) -> Audio:
            """`client.audio`."""
            ...

        @property
        def moderations(self) -> Moderations:
            """`client.moderations`."""
            ...

        @property
        def models(self) -> Models:
            """`client.models`."""
            ...

        @property
        def fine_tuning(self) -> FineTuning:
            """`client.fine_tuning`."""
            ...

        @property
        def vector_stores(self) -> VectorStores:
            """`client.vector_stores`."""
            ...

        @property
        def webhooks(self) -> Webhooks:
            """`client.webhooks`."""
            ...

        @property
        def beta(self) -> Beta:
            """`client.beta`."""
            ...

        @property
        def batches(self) -> Batches:
            """`client.batches`."""
            ...

        @property
        def uploads(self) -> Uploads:
            """`client.uploads`."""
            ...

        @property
        def admin(self) -> Admin:
            """`client.admin`."""
            ...

        @property
        def responses(self) -> Responses:
            """`client.responses`."""
            ...

        @property
        def realtime(self) -> Realtime:
            """`client.realtime`."""
            ...

        @property
        def conversations(self) -> Conversations:
            """`client.conversations`."""
            ...

        @property
        def evals(self) -> Evals:
            """`client.evals`."""
            ...

        @property
        def containers(self) -> Containers:
            """`client.containers`."""
            ...

        @property
        def skills(self) -> Skills:
            """`client.skills`."""
            ...

        @property
        def videos(self) -> Videos:
            """`client.videos`."""
            ...

        @property
        def decisions(self) -> Decisions:
            """`client.decisions`."""
            ...

        @property
        def content_provenance_checks(self) -> ContentProvenanceChecks:
            """`client.content_provenance_checks`."""
            ...

        @property
        def safety(self) -> Safety:
            """`client.safety`."""
            ...

        @property
        def live(self) -> Live:
            """`client.live`."""
            ...
    else:
        completions = child("openai_generated.resources.completions", "Completions")
        chat = child("openai_facade.resources.chat.chat", "Chat")
        embeddings = child("openai_facade.resources.embeddings", "Embeddings")
        files = child("openai_facade.extensions.files", "Files")
        images = child("openai_generated.resources.images", "Images")
        audio = child("openai_generated.resources.audio.audio", "Audio")
        moderations = child("openai_generated.resources.moderations", "Moderations")
        models = child("openai_generated.resources.models", "Models")
        fine_tuning = child("openai_generated.resources.fine_tuning.fine_tuning", "FineTuning")
        vector_stores = child("openai_facade.resources.vector_stores.vector_stores", "VectorStores")
        webhooks = child("openai_facade.extensions.webhooks", "Webhooks")
        beta = child("openai_facade.resources.beta.beta", "Beta")
        batches = child("openai_generated.resources.batches", "Batches")
        uploads = child("openai_facade.resources.uploads.uploads", "Uploads")
        admin = child("openai_generated.resources.admin.admin", "Admin")
        responses = child("openai_facade.resources.responses.responses", "Responses")
        realtime = child("openai_facade.resources.realtime.realtime", "Realtime")
        conversations = child("openai_generated.resources.conversations.conversations", "Conversations")
        evals = child("openai_generated.resources.evals.evals", "Evals")
        containers = child("openai_generated.resources.containers.containers", "Containers")
        skills = child("openai_generated.resources.skills.skills", "Skills")
        videos = child("openai_facade.resources.videos", "Videos")
        decisions = child("openai_generated.resources.decisions", "Decisions")
        content_provenance_checks = child(
            "openai_generated.resources.content_provenance_checks", "ContentProvenanceChecks"
        )
        safety = child("openai_generated.resources.safety.safety", "Safety")
        live = child("openai_facade.resources.live.live", "Live")

    @property
    def with_raw_response(self) -> RawResources:
        """The same resources, answering with raw responses."""
        from openai_facade.resources._tree_views import RawResources

        return RawResources(self)

    @property
    def with_streaming_response(self) -> StreamingResources:
        """The same resources, answering before the body is read."""
        from openai_facade.resources._tree_views import StreamingResources

        return StreamingResources(self)


class AsyncResources:
    """The resources of an async client, each imported when it is first read."""

    if TYPE_CHECKING:

        @property
        def completions(self) -> AsyncCompletions:
            """`client.completions`."""
            ...

        @property
        def chat(self) -> AsyncChat:
            """`client.chat`."""
            ...

        @property
        def embeddings(self) -> AsyncEmbeddings:
            """`client.embeddings`."""
            ...

        @property
        def files(self) -> AsyncFiles:
            """`client.files`."""
            ...

        @property
        def images(self) -> AsyncImages:
            """`client.images`."""
            ...

        @property
        def audio(self) -> AsyncAudio:
            """`client.audio`."""
            ...

        @property
        def moderations(self) -> AsyncModerations:
            """`client.moderations`."""
            ...

        @property
        def models(self) -> AsyncModels:
            """`client.models`."""
            ...

        @property
        def fine_tuning(self) -> AsyncFineTuning:
            """`client.fine_tuning`."""
            ...

        @property
        def vector_stores(self) -> AsyncVectorStores:
            """`client.vector_stores`."""
            ...

        @property
        def webhooks(self) -> AsyncWebhooks:
            """`client.webhooks`."""
            ...

        @property
        def beta(self) -> AsyncBeta:
            """`client.beta`."""
            ...

        @property
        def batches(self) -> AsyncBatches:
            """`client.batches`."""
            ...

        @property
        def uploads(self) -> AsyncUploads:
            """`client.uploads`."""
            ...

        @property
        def admin(self) -> AsyncAdmin:
            """`client.admin`."""
            ...

        @property
        def responses(self) -> AsyncResponses:
            """`client.responses`."""
            ...

        @property
        def realtime(self) -> AsyncRealtime:
            """`client.realtime`."""
            ...

        @property
        def conversations(self) -> AsyncConversations:
            """`client.conversations`."""
            ...

        @property
        def evals(self) -> AsyncEvals:
            """`client.evals`."""
            ...

        @property
        def containers(self) -> AsyncContainers:
            """`client.containers`."""
            ...

        @property
        def skills(self) -> AsyncSkills:
            """`client.skills`."""
            ...

        @property
        def videos(self) -> AsyncVideos:
            """`client.videos`."""
            ...

        @property
        def decisions(self) -> AsyncDecisions:
            """`client.decisions`."""
            ...

        @property
        def content_provenance_checks(self) -> AsyncContentProvenanceChecks:
            """`client.content_provenance_checks`."""
            ...

        @property
        def safety(self) -> AsyncSafety:
            """`client.safety`."""
            ...

        @property
        def live(self) -> AsyncLive:
            """`client.live`."""
            ...
    else:
        completions = child("openai_generated.resources.completions", "AsyncCompletions")
        chat = child("openai_facade.resources.chat.chat", "AsyncChat")
        embeddings = child("openai_facade.resources.embeddings", "AsyncEmbeddings")
        files = child("openai_facade.extensions.files", "AsyncFiles")
        images = child("openai_generated.resources.images", "AsyncImages")
        audio = child("openai_generated.resources.audio.audio", "AsyncAudio")
        moderations = child("openai_generated.resources.moderations", "AsyncModerations")
        models = child("openai_generated.resources.models", "AsyncModels")
        fine_tuning = child("openai_generated.resources.fine_tuning.fine_tuning", "AsyncFineTuning")
        vector_stores = child("openai_facade.resources.vector_stores.vector_stores", "AsyncVectorStores")
        webhooks = child("openai_facade.extensions.webhooks", "AsyncWebhooks")
        beta = child("openai_facade.resources.beta.beta", "AsyncBeta")
        batches = child("openai_generated.resources.batches", "AsyncBatches")
        uploads = child("openai_facade.resources.uploads.uploads", "AsyncUploads")
        admin = child("openai_generated.resources.admin.admin", "AsyncAdmin")
        responses = child("openai_facade.resources.responses.responses", "AsyncResponses")
        realtime = child("openai_facade.resources.realtime.realtime", "AsyncRealtime")
        conversations = child("openai_generated.resources.conversations.conversations", "AsyncConversations")
        evals = child("openai_generated.resources.evals.evals", "AsyncEvals")
        containers = child("openai_generated.resources.containers.containers", "AsyncContainers")
        skills = child("openai_generated.resources.skills.skills", "AsyncSkills")
        videos = child("openai_facade.resources.videos", "AsyncVideos")
        decisions = child("openai_generated.resources.decisions", "AsyncDecisions")
        content_provenance_checks = child(
            "openai_generated.resources.content_provenance_checks", "AsyncContentProvenanceChecks"
        )
        safety = child("openai_generated.resources.safety.safety", "AsyncSafety")
        live = child("openai_facade.resources.live.live", "AsyncLive")

    @property
    def with_raw_response(self) -> AsyncRawResources:
        """The same resources, answering with raw responses."""
        from openai_facade.resources._tree_views import AsyncRawResources

        return AsyncRawResources(self)

    @property
    def with_streaming_response(self) -> AsyncStreamingResources:
        """The same resources, answering before the body is read."""
        from openai_facade.resources._tree_views import AsyncStreamingResources

        return AsyncStreamingResources(self)

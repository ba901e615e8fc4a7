"""The resources of a client: one table, explicit for type checkers, imported when they are first read."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .client_views import AsyncRawResources, AsyncStreamingResources, RawResources, StreamingResources
    from .resources.admin import Admin, AsyncAdmin
    from .resources.audio import AsyncAudio, Audio
    from .resources.batches import AsyncBatches, Batches
    from .resources.beta import AsyncBeta, Beta
    from .resources.chat import AsyncChat, Chat
    from .resources.completions import AsyncCompletions, Completions
    from .resources.containers import AsyncContainers, Containers
    from .resources.conversations import AsyncConversations, Conversations
    from .resources.embeddings import AsyncEmbeddings, Embeddings
    from .resources.evals import AsyncEvals, Evals
    from .resources.files import AsyncFiles, Files
    from .resources.fine_tuning import AsyncFineTuning, FineTuning
    from .resources.images import AsyncImages, Images
    from .resources.models import AsyncModels, Models
    from .resources.moderations import AsyncModerations, Moderations
    from .resources.realtime import AsyncRealtime, Realtime
    from .resources.responses import AsyncResponses, Responses
    from .resources.skills import AsyncSkills, Skills
    from .resources.uploads import AsyncUploads, Uploads
    from .resources.vector_stores import AsyncVectorStores, VectorStores
    from .resources.videos import AsyncVideos, Videos
    from .resources.webhooks import AsyncWebhooks, Webhooks

RESOURCES: Final = {
    "completions": "Completions",
    "chat": "Chat",
    "embeddings": "Embeddings",
    "files": "Files",
    "images": "Images",
    "audio": "Audio",
    "moderations": "Moderations",
    "models": "Models",
    "fine_tuning": "FineTuning",
    "vector_stores": "VectorStores",
    "webhooks": "Webhooks",
    "beta": "Beta",
    "batches": "Batches",
    "uploads": "Uploads",
    "admin": "Admin",
    "responses": "Responses",
    "realtime": "Realtime",
    "conversations": "Conversations",
    "evals": "Evals",
    "containers": "Containers",
    "skills": "Skills",
    "videos": "Videos",
}
"""Attribute of a client to the class behind it, which lives in `resources.<attribute>`."""


class _Resource:
    """A resource that is imported and made when it is first read, then kept on the client; it cannot be replaced."""

    def __init__(self, attribute: str, name: str) -> None:
        self.attribute = attribute
        self.name = name

    def __get__(self, client: Any, owner: type) -> Any:
        if client is None:
            return self
        resource = client._resources.get(self.attribute)
        if resource is None:
            module = import_module(f".resources.{self.attribute}", __package__)
            resource = client._resources[self.attribute] = getattr(module, self.name)(client)
        return resource

    def __set__(self, client: Any, value: object) -> None:
        raise AttributeError(f"{self.attribute!r} of a client cannot be replaced")


class _View:
    """The resources of a client, each in its raw or streaming form."""

    def __init__(self, client: Any, view: str) -> None:
        self._client = client
        self._view = view

    def __getattr__(self, name: str) -> Any:
        if name not in RESOURCES:
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}")
        return getattr(getattr(self._client, name), self._view)

    def __dir__(self) -> list[str]:
        return sorted(RESOURCES)


def _explicit(prefix: str) -> dict[str, Any]:
    return {attribute: _Resource(attribute, prefix + name) for attribute, name in RESOURCES.items()}


if TYPE_CHECKING:

    class Resources:
        """The resources of a sync client."""

        @property
        def completions(self) -> Completions: ...
        @property
        def chat(self) -> Chat: ...
        @property
        def embeddings(self) -> Embeddings: ...
        @property
        def files(self) -> Files: ...
        @property
        def images(self) -> Images: ...
        @property
        def audio(self) -> Audio: ...
        @property
        def moderations(self) -> Moderations: ...
        @property
        def models(self) -> Models: ...
        @property
        def fine_tuning(self) -> FineTuning: ...
        @property
        def vector_stores(self) -> VectorStores: ...
        @property
        def webhooks(self) -> Webhooks: ...
        @property
        def beta(self) -> Beta: ...
        @property
        def batches(self) -> Batches: ...
        @property
        def uploads(self) -> Uploads: ...
        @property
        def admin(self) -> Admin: ...
        @property
        def responses(self) -> Responses: ...
        @property
        def realtime(self) -> Realtime: ...
        @property
        def conversations(self) -> Conversations: ...
        @property
        def evals(self) -> Evals: ...
        @property
        def containers(self) -> Containers: ...
        @property
        def skills(self) -> Skills: ...
        @property
        def videos(self) -> Videos: ...
        @property
        def with_raw_response(self) -> RawResources: ...
        @property
        def with_streaming_response(self) -> StreamingResources: ...

    class AsyncResources:
        """The resources of an async client."""

        @property
        def completions(self) -> AsyncCompletions: ...
        @property
        def chat(self) -> AsyncChat: ...
        @property
        def embeddings(self) -> AsyncEmbeddings: ...
        @property
        def files(self) -> AsyncFiles: ...
        @property
        def images(self) -> AsyncImages: ...
        @property
        def audio(self) -> AsyncAudio: ...
        @property
        def moderations(self) -> AsyncModerations: ...
        @property
        def models(self) -> AsyncModels: ...
        @property
        def fine_tuning(self) -> AsyncFineTuning: ...
        @property
        def vector_stores(self) -> AsyncVectorStores: ...
        @property
        def webhooks(self) -> AsyncWebhooks: ...
        @property
        def beta(self) -> AsyncBeta: ...
        @property
        def batches(self) -> AsyncBatches: ...
        @property
        def uploads(self) -> AsyncUploads: ...
        @property
        def admin(self) -> AsyncAdmin: ...
        @property
        def responses(self) -> AsyncResponses: ...
        @property
        def realtime(self) -> AsyncRealtime: ...
        @property
        def conversations(self) -> AsyncConversations: ...
        @property
        def evals(self) -> AsyncEvals: ...
        @property
        def containers(self) -> AsyncContainers: ...
        @property
        def skills(self) -> AsyncSkills: ...
        @property
        def videos(self) -> AsyncVideos: ...
        @property
        def with_raw_response(self) -> AsyncRawResources: ...
        @property
        def with_streaming_response(self) -> AsyncStreamingResources: ...

else:

    class _Views:
        @property
        def with_raw_response(self) -> _View:
            """The same resources, answering with raw responses."""
            return _View(self, "with_raw_response")

        @property
        def with_streaming_response(self) -> _View:
            """The same resources, answering before the body was read."""
            return _View(self, "with_streaming_response")

    Resources = type("Resources", (_Views,), {"__doc__": "The resources of a sync client.", **_explicit("")})
    AsyncResources = type("AsyncResources", (_Views,), {"__doc__": "The same, async.", **_explicit("Async")})

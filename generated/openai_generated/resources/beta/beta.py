# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.views import RawView, StreamedView

if TYPE_CHECKING:
    from openai_generated.resources.beta.agents.agents import (
        Agents,
        AgentsWithRawResponse,
        AgentsWithStreamingResponse,
        AsyncAgents,
        AsyncAgentsWithRawResponse,
        AsyncAgentsWithStreamingResponse,
    )
    from openai_generated.resources.beta.assistants import (
        Assistants,
        AssistantsWithRawResponse,
        AssistantsWithStreamingResponse,
        AsyncAssistants,
        AsyncAssistantsWithRawResponse,
        AsyncAssistantsWithStreamingResponse,
    )
    from openai_generated.resources.beta.chatkit.chatkit import (
        AsyncChatKit,
        AsyncChatKitWithRawResponse,
        AsyncChatKitWithStreamingResponse,
        ChatKit,
        ChatKitWithRawResponse,
        ChatKitWithStreamingResponse,
    )
    from openai_generated.resources.beta.realtime.realtime import (
        AsyncRealtime,
        AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse,
        Realtime,
        RealtimeWithRawResponse,
        RealtimeWithStreamingResponse,
    )
    from openai_generated.resources.beta.responses.responses import (
        AsyncResponses,
        AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse,
        Responses,
        ResponsesWithRawResponse,
        ResponsesWithStreamingResponse,
    )
    from openai_generated.resources.beta.threads.threads import (
        AsyncThreads,
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
        Threads,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )
    from openai_generated.resources.chat.chat import (
        AsyncChat,
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        Chat,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )


class Beta(SyncResource):
    """`client.beta`."""

    if TYPE_CHECKING:

        @property
        def chat(self) -> Chat:
            """`client.beta.chat`."""
            ...

        @property
        def realtime(self) -> Realtime:
            """`client.beta.realtime`."""
            ...

        @property
        def chatkit(self) -> ChatKit:
            """`client.beta.chatkit`."""
            ...

        @property
        def assistants(self) -> Assistants:
            """`client.beta.assistants`."""
            ...

        @property
        def threads(self) -> Threads:
            """`client.beta.threads`."""
            ...

        @property
        def agents(self) -> Agents:
            """`client.beta.agents`."""
            ...

        @property
        def responses(self) -> Responses:
            """`client.beta.responses`."""
            ...
    else:
        chat = child("openai_generated.resources.chat.chat", "Chat")
        realtime = child("openai_generated.resources.beta.realtime.realtime", "Realtime")
        chatkit = child("openai_generated.resources.beta.chatkit.chatkit", "ChatKit")
        assistants = child("openai_generated.resources.beta.assistants", "Assistants")
        threads = child("openai_generated.resources.beta.threads.threads", "Threads")
        agents = child("openai_generated.resources.beta.agents.agents", "Agents")
        responses = child("openai_generated.resources.beta.responses.responses", "Responses")

    @property
    def with_raw_response(self) -> BetaWithRawResponse:
        """The same methods, answering with the raw response."""
        return BetaWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return BetaWithStreamingResponse(self)


class AsyncBeta(AsyncResource):
    """`client.beta`."""

    if TYPE_CHECKING:

        @property
        def chat(self) -> AsyncChat:
            """`client.beta.chat`."""
            ...

        @property
        def realtime(self) -> AsyncRealtime:
            """`client.beta.realtime`."""
            ...

        @property
        def chatkit(self) -> AsyncChatKit:
            """`client.beta.chatkit`."""
            ...

        @property
        def assistants(self) -> AsyncAssistants:
            """`client.beta.assistants`."""
            ...

        @property
        def threads(self) -> AsyncThreads:
            """`client.beta.threads`."""
            ...

        @property
        def agents(self) -> AsyncAgents:
            """`client.beta.agents`."""
            ...

        @property
        def responses(self) -> AsyncResponses:
            """`client.beta.responses`."""
            ...
    else:
        chat = child("openai_generated.resources.chat.chat", "AsyncChat")
        realtime = child("openai_generated.resources.beta.realtime.realtime", "AsyncRealtime")
        chatkit = child("openai_generated.resources.beta.chatkit.chatkit", "AsyncChatKit")
        assistants = child("openai_generated.resources.beta.assistants", "AsyncAssistants")
        threads = child("openai_generated.resources.beta.threads.threads", "AsyncThreads")
        agents = child("openai_generated.resources.beta.agents.agents", "AsyncAgents")
        responses = child("openai_generated.resources.beta.responses.responses", "AsyncResponses")

    @property
    def with_raw_response(self) -> AsyncBetaWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncBetaWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncBetaWithStreamingResponse(self)


class BetaWithRawResponse(RawView[Beta]):
    """`Beta` as `with_raw_response`."""

    @property
    def chat(self) -> ChatWithRawResponse:
        """The view of the child."""
        return self._resource.chat.with_raw_response

    @property
    def realtime(self) -> RealtimeWithRawResponse:
        """The view of the child."""
        return self._resource.realtime.with_raw_response

    @property
    def chatkit(self) -> ChatKitWithRawResponse:
        """The view of the child."""
        return self._resource.chatkit.with_raw_response

    @property
    def assistants(self) -> AssistantsWithRawResponse:
        """The view of the child."""
        return self._resource.assistants.with_raw_response

    @property
    def threads(self) -> ThreadsWithRawResponse:
        """The view of the child."""
        return self._resource.threads.with_raw_response

    @property
    def agents(self) -> AgentsWithRawResponse:
        """The view of the child."""
        return self._resource.agents.with_raw_response

    @property
    def responses(self) -> ResponsesWithRawResponse:
        """The view of the child."""
        return self._resource.responses.with_raw_response


class AsyncBetaWithRawResponse(RawView[AsyncBeta]):
    """`AsyncBeta` as `with_raw_response`."""

    @property
    def chat(self) -> AsyncChatWithRawResponse:
        """The view of the child."""
        return self._resource.chat.with_raw_response

    @property
    def realtime(self) -> AsyncRealtimeWithRawResponse:
        """The view of the child."""
        return self._resource.realtime.with_raw_response

    @property
    def chatkit(self) -> AsyncChatKitWithRawResponse:
        """The view of the child."""
        return self._resource.chatkit.with_raw_response

    @property
    def assistants(self) -> AsyncAssistantsWithRawResponse:
        """The view of the child."""
        return self._resource.assistants.with_raw_response

    @property
    def threads(self) -> AsyncThreadsWithRawResponse:
        """The view of the child."""
        return self._resource.threads.with_raw_response

    @property
    def agents(self) -> AsyncAgentsWithRawResponse:
        """The view of the child."""
        return self._resource.agents.with_raw_response

    @property
    def responses(self) -> AsyncResponsesWithRawResponse:
        """The view of the child."""
        return self._resource.responses.with_raw_response


class BetaWithStreamingResponse(StreamedView[Beta]):
    """`Beta` as `with_streaming_response`."""

    @property
    def chat(self) -> ChatWithStreamingResponse:
        """The view of the child."""
        return self._resource.chat.with_streaming_response

    @property
    def realtime(self) -> RealtimeWithStreamingResponse:
        """The view of the child."""
        return self._resource.realtime.with_streaming_response

    @property
    def chatkit(self) -> ChatKitWithStreamingResponse:
        """The view of the child."""
        return self._resource.chatkit.with_streaming_response

    @property
    def assistants(self) -> AssistantsWithStreamingResponse:
        """The view of the child."""
        return self._resource.assistants.with_streaming_response

    @property
    def threads(self) -> ThreadsWithStreamingResponse:
        """The view of the child."""
        return self._resource.threads.with_streaming_response

    @property
    def agents(self) -> AgentsWithStreamingResponse:
        """The view of the child."""
        return self._resource.agents.with_streaming_response

    @property
    def responses(self) -> ResponsesWithStreamingResponse:
        """The view of the child."""
        return self._resource.responses.with_streaming_response


class AsyncBetaWithStreamingResponse(StreamedView[AsyncBeta]):
    """`AsyncBeta` as `with_streaming_response`."""

    @property
    def chat(self) -> AsyncChatWithStreamingResponse:
        """The view of the child."""
        return self._resource.chat.with_streaming_response

    @property
    def realtime(self) -> AsyncRealtimeWithStreamingResponse:
        """The view of the child."""
        return self._resource.realtime.with_streaming_response

    @property
    def chatkit(self) -> AsyncChatKitWithStreamingResponse:
        """The view of the child."""
        return self._resource.chatkit.with_streaming_response

    @property
    def assistants(self) -> AsyncAssistantsWithStreamingResponse:
        """The view of the child."""
        return self._resource.assistants.with_streaming_response

    @property
    def threads(self) -> AsyncThreadsWithStreamingResponse:
        """The view of the child."""
        return self._resource.threads.with_streaming_response

    @property
    def agents(self) -> AsyncAgentsWithStreamingResponse:
        """The view of the child."""
        return self._resource.agents.with_streaming_response

    @property
    def responses(self) -> AsyncResponsesWithStreamingResponse:
        """The view of the child."""
        return self._resource.responses.with_streaming_response

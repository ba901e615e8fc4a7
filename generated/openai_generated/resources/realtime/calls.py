# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.realtime import (
    ACCEPT_REALTIME_CALL,
    CREATE_REALTIME_CALL,
    HANGUP_REALTIME_CALL,
    REFER_REALTIME_CALL,
    REJECT_REALTIME_CALL,
)
from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource
from openai_runtime.unset import omit
from openai_runtime.views import (
    RawView,
    StreamedView,
    async_raw_method,
    async_streamed_binary_method,
    async_streamed_method,
    raw_method,
    streamed_binary_method,
    streamed_method,
)

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated import models, params
    from openai_runtime.binary import HttpxBinaryResponseContent
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Calls(SyncResource):
    """`client.realtime.calls`."""

    @property
    def with_raw_response(self) -> CallsWithRawResponse:
        """The same methods, answering with the raw response."""
        return CallsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> CallsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return CallsWithStreamingResponse(self)

    def create(
        self,
        *,
        sdp: str,
        session: params.RealtimeSessionCreateRequestParam | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> HttpxBinaryResponseContent:
        """Start a WebRTC call from an SDP offer and return the SDP answer.

        Args:
            sdp: The SDP offer of the caller.
            session: How the session behind the call is set up.
        """
        return self._send(
            CREATE_REALTIME_CALL, {"sdp": sdp, "session": session}, extra_headers, extra_query, extra_body, timeout
        )

    def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        output_modalities: Iterable[Literal["text", "audio"]] | Omit = omit,
        model: str | models.RealtimeSessionCreateRequestModel | Omit = omit,
        instructions: str | Omit = omit,
        audio: params.RealtimeAudioConfigParam | Model | Omit = omit,
        include: Iterable[Literal["item.input_audio_transcription.logprobs"]] | Omit = omit,
        tracing: Literal["auto"] | params.RealtimeTracingConfigWorkflowNameParam | Model | None | Omit = omit,
        tools: Iterable[params.RealtimeToolsConfigUnionParam | Model] | Omit = omit,
        tool_choice: params.RealtimeToolChoiceConfigParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning: params.RealtimeReasoningParam | Model | Omit = omit,
        max_output_tokens: Literal["inf"] | int | Omit = omit,
        truncation: Literal["auto", "disabled"] | params.RealtimeTruncationRetentionRatioParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Take an incoming SIP call and set up the realtime session that talks to it.

        Args:
            call_id: The id of the call, as the incoming-call webhook or the Location header of a new call gave it.
            type: The kind of session; always realtime.
            output_modalities: The kinds of output wanted, text or audio; audio by default.
            model: The id of a realtime model, such as gpt-realtime.
            instructions: Guidance for the model that ranks above the user's input.
            audio: Formats, transcription, noise reduction, turn detection and voice of the session's audio.
            include: Extra parts of the answer that are left out unless named here.
            tracing: Whether and how the session is traced: auto, or names and metadata of your own.
            tools: The functions and MCP servers that the model may call.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once.
            reasoning: Settings of reasoning models, such as the effort and the kind of summary.
            max_output_tokens: How many tokens one answer may have, or inf for no bound.
            truncation: How the conversation is shortened when it outgrows the context: auto, disabled or by retention ratio.
            prompt: A prompt template kept on the server: its id, its version and its variables.
        """
        return self._send(
            ACCEPT_REALTIME_CALL,
            {
                "call_id": call_id,
                "type": type,
                "output_modalities": output_modalities,
                "model": model,
                "instructions": instructions,
                "audio": audio,
                "include": include,
                "tracing": tracing,
                "tools": tools,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "reasoning": reasoning,
                "max_output_tokens": max_output_tokens,
                "truncation": truncation,
                "prompt": prompt,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def hangup(
        self,
        call_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """End an active realtime call, whether it came by SIP or WebRTC.

        Args:
            call_id: The id of the call, as the incoming-call webhook or the Location header of a new call gave it.
        """
        return self._send(HANGUP_REALTIME_CALL, {"call_id": call_id}, extra_headers, extra_query, extra_body, timeout)

    def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Pass an active SIP call on to another address.

        Args:
            call_id: The id of the call, as the incoming-call webhook or the Location header of a new call gave it.
            target_uri: The address to pass the call to, such as tel:+15551234567 or sip:agent@example.com.
        """
        return self._send(
            REFER_REALTIME_CALL,
            {"call_id": call_id, "target_uri": target_uri},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def reject(
        self,
        call_id: str,
        *,
        status_code: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Turn an incoming SIP call away with a SIP status code.

        Args:
            call_id: The id of the call, as the incoming-call webhook or the Location header of a new call gave it.
            status_code: The SIP status code to answer with; 603 (declined) by default.
        """
        return self._send(
            REJECT_REALTIME_CALL,
            {"call_id": call_id, "status_code": status_code},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncCalls(AsyncResource):
    """`client.realtime.calls`."""

    @property
    def with_raw_response(self) -> AsyncCallsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncCallsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncCallsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncCallsWithStreamingResponse(self)

    async def create(
        self,
        *,
        sdp: str,
        session: params.RealtimeSessionCreateRequestParam | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> HttpxBinaryResponseContent:
        """Start a WebRTC call from an SDP offer and return the SDP answer.

        Args:
            sdp: The SDP offer of the caller.
            session: How the session behind the call is set up.
        """
        return await self._send(
            CREATE_REALTIME_CALL, {"sdp": sdp, "session": session}, extra_headers, extra_query, extra_body, timeout
        )

    async def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        output_modalities: Iterable[Literal["text", "audio"]] | Omit = omit,
        model: str | models.RealtimeSessionCreateRequestModel | Omit = omit,
        instructions: str | Omit = omit,
        audio: params.RealtimeAudioConfigParam | Model | Omit = omit,
        include: Iterable[Literal["item.input_audio_transcription.logprobs"]] | Omit = omit,
        tracing: Literal["auto"] | params.RealtimeTracingConfigWorkflowNameParam | Model | None | Omit = omit,
        tools: Iterable[params.RealtimeToolsConfigUnionParam | Model] | Omit = omit,
        tool_choice: params.RealtimeToolChoiceConfigParam | Model | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning: params.RealtimeReasoningParam | Model | Omit = omit,
        max_output_tokens: Literal["inf"] | int | Omit = omit,
        truncation: Literal["auto", "disabled"] | params.RealtimeTruncationRetentionRatioParam | Model | Omit = omit,
        prompt: params.ResponsePromptParam | Model | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Take an incoming SIP call and set up the realtime session that talks to it.

        Args:
            call_id: The id of the call, as the incoming-call webhook or the Location header of a new call gave it.
            type: The kind of session; always realtime.
            output_modalities: The kinds of output wanted, text or audio; audio by default.
            model: The id of a realtime model, such as gpt-realtime.
            instructions: Guidance for the model that ranks above the user's input.
            audio: Formats, transcription, noise reduction, turn detection and voice of the session's audio.
            include: Extra parts of the answer that are left out unless named here.
            tracing: Whether and how the session is traced: auto, or names and metadata of your own.
            tools: The functions and MCP servers that the model may call.
            tool_choice: Whether tools are used: none, auto, required, or one tool named.
            parallel_tool_calls: Whether the model may ask for several tool calls at once.
            reasoning: Settings of reasoning models, such as the effort and the kind of summary.
            max_output_tokens: How many tokens one answer may have, or inf for no bound.
            truncation: How the conversation is shortened when it outgrows the context: auto, disabled or by retention ratio.
            prompt: A prompt template kept on the server: its id, its version and its variables.
        """
        return await self._send(
            ACCEPT_REALTIME_CALL,
            {
                "call_id": call_id,
                "type": type,
                "output_modalities": output_modalities,
                "model": model,
                "instructions": instructions,
                "audio": audio,
                "include": include,
                "tracing": tracing,
                "tools": tools,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "reasoning": reasoning,
                "max_output_tokens": max_output_tokens,
                "truncation": truncation,
                "prompt": prompt,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def hangup(
        self,
        call_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """End an active realtime call, whether it came by SIP or WebRTC.

        Args:
            call_id: The id of the call, as the incoming-call webhook or the Location header of a new call gave it.
        """
        return await self._send(
            HANGUP_REALTIME_CALL, {"call_id": call_id}, extra_headers, extra_query, extra_body, timeout
        )

    async def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Pass an active SIP call on to another address.

        Args:
            call_id: The id of the call, as the incoming-call webhook or the Location header of a new call gave it.
            target_uri: The address to pass the call to, such as tel:+15551234567 or sip:agent@example.com.
        """
        return await self._send(
            REFER_REALTIME_CALL,
            {"call_id": call_id, "target_uri": target_uri},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def reject(
        self,
        call_id: str,
        *,
        status_code: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Turn an incoming SIP call away with a SIP status code.

        Args:
            call_id: The id of the call, as the incoming-call webhook or the Location header of a new call gave it.
            status_code: The SIP status code to answer with; 603 (declined) by default.
        """
        return await self._send(
            REJECT_REALTIME_CALL,
            {"call_id": call_id, "status_code": status_code},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class CallsWithRawResponse(RawView[Calls]):
    """`Calls` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Calls) -> None:
            self.create = raw_method(resource.create)
            self.accept = raw_method(resource.accept)
            self.hangup = raw_method(resource.hangup)
            self.refer = raw_method(resource.refer)
            self.reject = raw_method(resource.reject)
    else:
        create = raw_method(Calls.create)
        accept = raw_method(Calls.accept)
        hangup = raw_method(Calls.hangup)
        refer = raw_method(Calls.refer)
        reject = raw_method(Calls.reject)


class AsyncCallsWithRawResponse(RawView[AsyncCalls]):
    """`AsyncCalls` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncCalls) -> None:
            self.create = async_raw_method(resource.create)
            self.accept = async_raw_method(resource.accept)
            self.hangup = async_raw_method(resource.hangup)
            self.refer = async_raw_method(resource.refer)
            self.reject = async_raw_method(resource.reject)
    else:
        create = async_raw_method(AsyncCalls.create)
        accept = async_raw_method(AsyncCalls.accept)
        hangup = async_raw_method(AsyncCalls.hangup)
        refer = async_raw_method(AsyncCalls.refer)
        reject = async_raw_method(AsyncCalls.reject)


class CallsWithStreamingResponse(StreamedView[Calls]):
    """`Calls` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Calls) -> None:
            self.create = streamed_binary_method(resource.create)
            self.accept = streamed_method(resource.accept)
            self.hangup = streamed_method(resource.hangup)
            self.refer = streamed_method(resource.refer)
            self.reject = streamed_method(resource.reject)
    else:
        create = streamed_binary_method(Calls.create)
        accept = streamed_method(Calls.accept)
        hangup = streamed_method(Calls.hangup)
        refer = streamed_method(Calls.refer)
        reject = streamed_method(Calls.reject)


class AsyncCallsWithStreamingResponse(StreamedView[AsyncCalls]):
    """`AsyncCalls` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncCalls) -> None:
            self.create = async_streamed_binary_method(resource.create)
            self.accept = async_streamed_method(resource.accept)
            self.hangup = async_streamed_method(resource.hangup)
            self.refer = async_streamed_method(resource.refer)
            self.reject = async_streamed_method(resource.reject)
    else:
        create = async_streamed_binary_method(AsyncCalls.create)
        accept = async_streamed_method(AsyncCalls.accept)
        hangup = async_streamed_method(AsyncCalls.hangup)
        refer = async_streamed_method(AsyncCalls.refer)
        reject = async_streamed_method(AsyncCalls.reject)


evaluable(__name__)

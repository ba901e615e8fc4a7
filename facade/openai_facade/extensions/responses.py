"""`client.responses`: structured outputs, streams with accumulated snapshots, and waiting for background responses.

The public signatures of `parse` and `stream` repeat the arguments of `create`, so codegen writes them; here is what
they do.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from openai_generated.endpoints.responses import CREATE_RESPONSE, GET_RESPONSE
from openai_generated.resources.responses import responses as generated
from openai_runtime.unset import Omit, omit

from openai_facade.calling.polling import acarry_out, carry_out, for_looks, in_state, paced, polling

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_runtime.request.call import AsyncCaller, Headers, Query, SyncCaller
    from openai_runtime.request.endpoint import Endpoint

    from openai_facade.calling.polling import Options, Waiting
    from openai_facade.parsing.parsed import ParsedResponse
    from openai_facade.realtime.connect_options import WebSocketConnectionOptions
    from openai_facade.realtime.reconnecting import OnReconnecting
    from openai_facade.realtime.responses import AsyncResponsesConnectionManager, ResponsesConnectionManager
    from openai_facade.streaming.responses_streams import AsyncResponseStreamManager, ResponseStreamManager
    from openai_facade.tools.loop import ResponseToolRun

_SETTLED = in_state("completed", "failed", "cancelled", "incomplete")


class Responses(generated.Responses):
    """`client.responses`."""

    def _parse(self, arguments: dict[str, Any], *options: *Options) -> ParsedResponse[Any]:
        sent, read = _structured(self._client, arguments)
        response: ParsedResponse[Any] = self._send(CREATE_RESPONSE, sent, *options, read)
        return response

    def _stream(self, arguments: dict[str, Any], *options: *Options) -> ResponseStreamManager[Any]:
        from openai_facade.streaming.responses_streams import ResponseStreamManager

        endpoint, sent, context = _streamed(self._client, arguments)
        resume = partial(_resumed, self._send, sent["include"], options) if context.pop("lasting") else None
        return ResponseStreamManager(partial(self._send, endpoint, sent, *options), **context, resume=resume)

    def _run_tools(self, arguments: dict[str, Any], *options: *Options) -> ResponseToolRun[Any]:
        return carry_out(self._client, _looped(self, arguments, options, asynchronous=False))

    def _wait(self, arguments: dict[str, Any], *options: *Options) -> ParsedResponse[Any]:
        return carry_out(self._client, _finished(self._client, arguments, options))

    def connect(
        self,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1_048_576,
    ) -> ResponsesConnectionManager:
        """Open a websocket for responses, one after the other; to be used in a `with` or an `async with` block.

        Args:
            extra_query: Further query parameters.
            extra_headers: Further headers.
            websocket_connection_options: Options of the websocket: sizes, pings, TLS, proxy.
            on_reconnecting: Called before every attempt to open a broken connection again; may change what it
                is opened with. Without such a function a broken connection stays closed. What was sent before is never
                sent again.
            max_retries: Attempts in a row.
            initial_delay: Seconds before the first of them, doubled before each further one.
            max_delay: Seconds before any of them at most.
            max_queue_size: Bytes of messages that may wait for a connection.
        """
        from openai_facade.realtime.responses import ResponsesConnectionManager

        return ResponsesConnectionManager(
            client=self._client,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


class AsyncResponses(generated.AsyncResponses):
    """`client.responses` of an async client."""

    async def _parse(self, arguments: dict[str, Any], *options: *Options) -> ParsedResponse[Any]:
        sent, read = _structured(self._client, arguments)
        response: ParsedResponse[Any] = await self._send(CREATE_RESPONSE, sent, *options, read)
        return response

    def _stream(self, arguments: dict[str, Any], *options: *Options) -> AsyncResponseStreamManager[Any]:
        from openai_facade.streaming.responses_streams import AsyncResponseStreamManager

        endpoint, sent, context = _streamed(self._client, arguments)
        resume = partial(_resumed, self._send, sent["include"], options) if context.pop("lasting") else None
        return AsyncResponseStreamManager(partial(self._send, endpoint, sent, *options), **context, resume=resume)

    async def _run_tools(self, arguments: dict[str, Any], *options: *Options) -> ResponseToolRun[Any]:
        return await acarry_out(self._client, _looped(self, arguments, options, asynchronous=True))

    async def _wait(self, arguments: dict[str, Any], *options: *Options) -> ParsedResponse[Any]:
        return await acarry_out(self._client, _finished(self._client, arguments, options))

    def connect(
        self,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
        websocket_connection_options: WebSocketConnectionOptions | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1_048_576,
    ) -> AsyncResponsesConnectionManager:
        """Open a websocket for responses, one after the other; to be used in an `async with` block.

        Args:
            extra_query: Further query parameters.
            extra_headers: Further headers.
            websocket_connection_options: Options of the websocket: sizes, pings, TLS, proxy.
            on_reconnecting: Called, and awaited where it is async, before every attempt to open a broken connection
                again; may change what it is opened with. Without such a function a broken connection stays closed.
                What was sent before is never sent again.
            max_retries: Attempts in a row.
            initial_delay: Seconds before the first of them, doubled before each further one.
            max_delay: Seconds before any of them at most.
            max_queue_size: Bytes of messages that may wait for a connection.
        """
        from openai_facade.realtime.responses import AsyncResponsesConnectionManager

        return AsyncResponsesConnectionManager(
            client=self._client,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


def _structured(
    client: object, arguments: dict[str, Any]
) -> tuple[dict[str, Any], Callable[[Any], ParsedResponse[Any]]]:
    """Give the arguments to send and the function that reads the answer; a schema that cannot be sent is refused."""
    from openai_facade.parsing.strictness import strictness
    from openai_facade.parsing.targets import target_of
    from openai_facade.parsing.tools import response_tools

    sent = dict(arguments)
    strict = strictness(sent.pop("strict"), client)
    target, other = target_of(sent.pop("text_format")), target_of(sent.pop("parse_as", omit))
    if target is not None and other is not None:
        raise TypeError("text_format and parse_as both say what to answer with; give one of them")
    target = target or other
    verbosity = sent.pop("verbosity", omit)
    if sent.pop("stream", omit):
        raise TypeError("parse() waits for the whole response; use stream() for its events")
    tools = sent["tools"]
    if not isinstance(tools, Omit):
        tools = sent["tools"] = response_tools(tools)
    given = sent["text"] or {}
    text = dict(getattr(given, "__dict__", given))  # what a model has received, without what it has not
    if target is not None:
        if text.get("format") is not None:
            raise TypeError("text_format and text.format both say what to answer with; give one of them")
        text["format"] = target.text_format(strict=strict)
    if verbosity is not omit:
        text["verbosity"] = verbosity
    if text:
        sent["text"] = text
    return sent, partial(_read, target=target, tools=[] if isinstance(tools, Omit) else tools)


def _streamed(client: object, arguments: dict[str, Any]) -> tuple[Endpoint, dict[str, Any], dict[str, Any]]:
    """Give what to send for a new stream, or for one taken up again by the id of its response."""
    own = dict(arguments)
    response_id, starting_after = own.pop("response_id"), own.pop("starting_after")
    sent, _ = _structured(client, own)
    context = {
        "text_format": arguments["text_format"],
        "input_tools": sent["tools"] or (),
        "starting_after": None if isinstance(starting_after, Omit) else starting_after,
        "lasting": sent["background"] is True or not isinstance(response_id, Omit),
    }
    if isinstance(response_id, Omit):
        if isinstance(sent["model"], Omit):
            raise TypeError("stream() needs model and input, or the response_id of a response to take up again")
        return CREATE_RESPONSE, {**sent, "stream": True}, context
    new = sorted(key for key, value in sent.items() if key not in ("include", "text", "tools") and value is not omit)
    if new:
        raise TypeError(f"stream(response_id=...) takes up a response as it was asked for; leave out {', '.join(new)}")
    return GET_RESPONSE, {"response_id": response_id, "include": sent["include"], "stream": True}, context


def _resumed(send: Callable[..., Any], include: Any, options: Options, response_id: str, after: int) -> Any:
    """Ask for the rest of a stream."""
    arguments = {"response_id": response_id, "include": include, "starting_after": after, "stream": True}
    return send(GET_RESPONSE, arguments, *for_looks(options))


def _looped(
    responses: Responses | AsyncResponses, arguments: dict[str, Any], options: Options, *, asynchronous: bool
) -> Waiting[ResponseToolRun[Any]]:
    from openai_facade.parsing.strictness import strictness
    from openai_facade.parsing.targets import target_of
    from openai_facade.tools.calls import Toolbox
    from openai_facade.tools.loop import ResponsesDialect, tool_loop

    own = dict(arguments)
    max_turns, on_step = own.pop("max_turns"), own.pop("on_step")
    client: Any = responses._client
    toolbox = Toolbox(own["tools"], own.pop("on_error"), strict=strictness(own["strict"], client))
    sent, _ = _structured(client, {**own, "tools": toolbox.definitions or omit})
    # arguments that do not fit are for the model to mend, so they are not read here
    read = partial(_read, target=target_of(arguments["text_format"]), tools=[])
    return tool_loop(
        ResponsesDialect(sent),
        lambda ask: responses._send(CREATE_RESPONSE, ask, *options, read),
        toolbox,
        asynchronous=asynchronous,
        max_turns=max_turns,
        on_step=on_step,
    )


def _finished(
    client: SyncCaller | AsyncCaller, arguments: dict[str, Any], options: Options
) -> Waiting[ParsedResponse[Any]]:
    from openai_facade.parsing.targets import target_of

    sent, pace = paced(arguments)
    target = target_of(sent.pop("text_format"))
    response = yield from polling(client, GET_RESPONSE, sent, _SETTLED, pace, options)
    return response if target is None else _read(response, target=target, tools=[])


def _read(response: Any, *, target: Any, tools: list[Any]) -> ParsedResponse[Any]:
    from openai_facade.parsing.responses import parsed_response

    return parsed_response(response, target, tools)

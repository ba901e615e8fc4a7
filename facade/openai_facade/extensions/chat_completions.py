"""`client.chat.completions`: structured outputs and streams with accumulated snapshots.

The public signatures of `parse` and `stream` repeat the arguments of `create`, so codegen writes them; here is what
they do.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from openai_generated.endpoints.chat import CREATE_CHAT_COMPLETION
from openai_generated.resources.chat.completions import completions as generated
from openai_runtime.unset import Omit

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_runtime.call import Body, Headers, Query, Timeout

    from openai_facade.parsing.parsed import ParsedChatCompletion
    from openai_facade.streaming.chat_streams import AsyncChatCompletionStreamManager, ChatCompletionStreamManager


class Completions(generated.Completions):
    """`client.chat.completions`."""

    def _parse(
        self,
        arguments: dict[str, Any],
        extra_headers: Headers | None,
        extra_query: Query | None,
        extra_body: Body | None,
        timeout: Timeout,
    ) -> ParsedChatCompletion[Any]:
        sent, read = _structured(arguments)
        options = (extra_headers, extra_query, extra_body, timeout)
        return self._send(CREATE_CHAT_COMPLETION, {**sent, "stream": False}, *options, read)

    def _stream(
        self,
        arguments: dict[str, Any],
        extra_headers: Headers | None,
        extra_query: Query | None,
        extra_body: Body | None,
        timeout: Timeout,
    ) -> ChatCompletionStreamManager[Any]:
        from openai_facade.streaming.chat_streams import ChatCompletionStreamManager

        sent, _ = _structured(arguments)
        options = (extra_headers, extra_query, extra_body, timeout)
        return ChatCompletionStreamManager(
            lambda: self._send(CREATE_CHAT_COMPLETION, {**sent, "stream": True}, *options),
            response_format=arguments["response_format"],
            input_tools=sent["tools"],
        )


class AsyncCompletions(generated.AsyncCompletions):
    """`client.chat.completions` of an async client."""

    async def _parse(
        self,
        arguments: dict[str, Any],
        extra_headers: Headers | None,
        extra_query: Query | None,
        extra_body: Body | None,
        timeout: Timeout,
    ) -> ParsedChatCompletion[Any]:
        sent, read = _structured(arguments)
        options = (extra_headers, extra_query, extra_body, timeout)
        return await self._send(CREATE_CHAT_COMPLETION, {**sent, "stream": False}, *options, read)

    def _stream(
        self,
        arguments: dict[str, Any],
        extra_headers: Headers | None,
        extra_query: Query | None,
        extra_body: Body | None,
        timeout: Timeout,
    ) -> AsyncChatCompletionStreamManager[Any]:
        from openai_facade.streaming.chat_streams import AsyncChatCompletionStreamManager

        sent, _ = _structured(arguments)
        options = (extra_headers, extra_query, extra_body, timeout)
        return AsyncChatCompletionStreamManager(
            lambda: self._send(CREATE_CHAT_COMPLETION, {**sent, "stream": True}, *options),
            response_format=arguments["response_format"],
            input_tools=sent["tools"],
        )


def _structured(arguments: dict[str, Any]) -> tuple[dict[str, Any], Callable[[Any], ParsedChatCompletion[Any]]]:
    """Give the arguments to send and the function that reads the answer; a schema that cannot be sent is refused."""
    from openai_facade.parsing.targets import target_of

    target = target_of(arguments["response_format"])
    tools = arguments["tools"]
    sent = {**arguments, "tools": tools if isinstance(tools, Omit) else list(tools)}
    if target is not None:
        sent["response_format"] = target.response_format
    return sent, partial(_read, target=target, tools=[] if isinstance(sent["tools"], Omit) else sent["tools"])


def _read(completion: Any, *, target: Any, tools: list[Any]) -> ParsedChatCompletion[Any]:
    from openai_facade.parsing.chat import parsed_completion

    return parsed_completion(completion, target, tools)

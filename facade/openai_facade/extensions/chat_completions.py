"""`client.chat.completions`: structured outputs, streams with snapshots, and tools that are Python functions.

The public signatures repeat the arguments of `create`, so codegen writes them; here is what they do.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from openai_generated.endpoints.chat import CREATE_CHAT_COMPLETION
from openai_generated.resources.chat.completions import completions as generated
from openai_runtime.hints import evaluable
from openai_runtime.unset import Omit, omit

from openai_facade.calling.parents import around_tools, nested
from openai_facade.calling.polling import acarry_out, carry_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_facade.calling.polling import Options, Waiting
    from openai_facade.parsing.parsed import ParsedChatCompletion
    from openai_facade.streaming.chat_streams import AsyncChatCompletionStreamManager, ChatCompletionStreamManager
    from openai_facade.tools.loop import ChatToolRun


class Completions(generated.Completions):
    """`client.chat.completions`."""

    def _parse(self, arguments: dict[str, Any], *options: *Options) -> ParsedChatCompletion[Any]:
        sent, read = _structured(self._client, arguments)
        completion: ParsedChatCompletion[Any] = self._send(CREATE_CHAT_COMPLETION, sent, *options, read)
        return completion

    def _stream(self, arguments: dict[str, Any], *options: *Options) -> ChatCompletionStreamManager[Any]:
        from openai_facade.streaming.chat_streams import ChatCompletionStreamManager

        sent, _ = _structured(self._client, arguments)
        return ChatCompletionStreamManager(
            partial(self._send, CREATE_CHAT_COMPLETION, {**sent, "stream": True}, *options),
            response_format=arguments["response_format"],
            input_tools=sent["tools"],
        )

    def _run_tools(self, arguments: dict[str, Any], *options: *Options) -> ChatToolRun[Any]:
        return carry_out(self._client, _looped(self, arguments, options, asynchronous=False))


class AsyncCompletions(generated.AsyncCompletions):
    """`client.chat.completions` of an async client."""

    async def _parse(self, arguments: dict[str, Any], *options: *Options) -> ParsedChatCompletion[Any]:
        sent, read = _structured(self._client, arguments)
        completion: ParsedChatCompletion[Any] = await self._send(CREATE_CHAT_COMPLETION, sent, *options, read)
        return completion

    def _stream(self, arguments: dict[str, Any], *options: *Options) -> AsyncChatCompletionStreamManager[Any]:
        from openai_facade.streaming.chat_streams import AsyncChatCompletionStreamManager

        sent, _ = _structured(self._client, arguments)
        return AsyncChatCompletionStreamManager(
            partial(self._send, CREATE_CHAT_COMPLETION, {**sent, "stream": True}, *options),
            response_format=arguments["response_format"],
            input_tools=sent["tools"],
        )

    async def _run_tools(self, arguments: dict[str, Any], *options: *Options) -> ChatToolRun[Any]:
        return await acarry_out(self._client, _looped(self, arguments, options, asynchronous=True))


def _structured(
    client: object, arguments: dict[str, Any]
) -> tuple[dict[str, Any], Callable[[Any], ParsedChatCompletion[Any]]]:
    """Give the arguments to send and the function that reads the answer; a schema that cannot be sent is refused."""
    from openai_facade.parsing.strictness import strictness
    from openai_facade.parsing.targets import target_of
    from openai_facade.parsing.tools import chat_tools

    own = dict(arguments)
    strict = strictness(own.pop("strict"), client)
    target = target_of(own["response_format"])
    tools = own["tools"]
    sent = {**own, "stream": False, "tools": tools if isinstance(tools, Omit) else chat_tools(tools)}
    if target is not None:
        sent["response_format"] = target.response_format(strict=strict)
    return sent, partial(_read, target=target, tools=sent["tools"] or [])


def _looped(
    completions: Completions | AsyncCompletions, arguments: dict[str, Any], options: Options, *, asynchronous: bool
) -> Waiting[ChatToolRun[Any]]:
    from openai_facade.parsing.strictness import strictness
    from openai_facade.parsing.targets import target_of
    from openai_facade.tools.calls import Toolbox
    from openai_facade.tools.loop import ChatDialect, tool_loop

    own = dict(arguments)
    max_turns, on_step = own.pop("max_turns"), own.pop("on_step")
    client: Any = completions._client
    toolbox = Toolbox(own["tools"], own.pop("on_error"), strict=strictness(own["strict"], client))
    sent, _ = _structured(client, {**own, "tools": toolbox.definitions or omit})
    # arguments that do not fit are for the model to mend, so they are not read here
    target = target_of(arguments["response_format"])
    read = partial(_read, target=target, tools=[], refuse_cut=target is not None)
    toolbox.around = around_tools(client)
    flow = tool_loop(
        ChatDialect(sent),
        lambda ask: completions._send(CREATE_CHAT_COMPLETION, ask, *options, read),
        toolbox,
        asynchronous=asynchronous,
        max_turns=max_turns,
        on_step=on_step,
    )
    model = arguments["model"]
    named = {"gen_ai.request.model": model} if isinstance(model, str) else {}
    return nested(client, "invoke_agent", {"gen_ai.operation.name": "invoke_agent", **named}, flow)


def _read(completion: Any, *, target: Any, tools: list[Any], refuse_cut: bool = True) -> ParsedChatCompletion[Any]:
    from openai_facade.parsing.chat import parsed_completion

    return parsed_completion(completion, target, tools, refuse_cut=refuse_cut)


evaluable(__name__)

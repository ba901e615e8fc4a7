"""`client.beta.threads.runs`: wait for a run, or follow it as it happens.

The public signatures repeat those of `create` and `submit_tool_outputs`, so codegen writes them; here is what they do.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from openai_generated.endpoints.assistants import CREATE_RUN, GET_RUN, SUBMIT_TOOL_OUPUTS_TO_RUN
from openai_generated.resources.beta.threads.runs import runs as generated
from openai_runtime.hints import evaluable

from openai_facade.calling.flow import Call
from openai_facade.calling.polling import acarry_out, carry_out, for_looks, in_state, paced, polling

if TYPE_CHECKING:
    from openai_generated.models import Run
    from openai_runtime.request.call import AsyncCaller, SyncCaller
    from openai_runtime.request.endpoint import Endpoint

    from openai_facade.calling.polling import Options, Pace, Waiting
    from openai_facade.streaming.assistants import AssistantStreamManager, AsyncAssistantStreamManager

_SETTLED = in_state("requires_action", "cancelled", "completed", "failed", "expired", "incomplete")


class Runs(generated.Runs):
    """`client.beta.threads.runs`."""

    def _poll(self, arguments: dict[str, Any], *options: *Options) -> Run:
        return carry_out(self._client, run_polled(self._client, *paced(arguments), options))

    def _create_and_poll(self, arguments: dict[str, Any], *options: *Options) -> Run:
        return carry_out(self._client, run_begun(self, CREATE_RUN, *paced(arguments), options))

    def _submit_tool_outputs_and_poll(self, arguments: dict[str, Any], *options: *Options) -> Run:
        return carry_out(self._client, run_begun(self, SUBMIT_TOOL_OUPUTS_TO_RUN, *paced(arguments), options))

    def _stream(self, arguments: dict[str, Any], *options: *Options) -> AssistantStreamManager[Any]:
        return run_streamed(self, CREATE_RUN, arguments, options)

    _create_and_stream = _stream

    def _submit_tool_outputs_stream(self, arguments: dict[str, Any], *options: *Options) -> AssistantStreamManager[Any]:
        return run_streamed(self, SUBMIT_TOOL_OUPUTS_TO_RUN, arguments, options)


class AsyncRuns(generated.AsyncRuns):
    """`client.beta.threads.runs` of an async client."""

    async def _poll(self, arguments: dict[str, Any], *options: *Options) -> Run:
        return await acarry_out(self._client, run_polled(self._client, *paced(arguments), options))

    async def _create_and_poll(self, arguments: dict[str, Any], *options: *Options) -> Run:
        return await acarry_out(self._client, run_begun(self, CREATE_RUN, *paced(arguments), options))

    async def _submit_tool_outputs_and_poll(self, arguments: dict[str, Any], *options: *Options) -> Run:
        return await acarry_out(self._client, run_begun(self, SUBMIT_TOOL_OUPUTS_TO_RUN, *paced(arguments), options))

    def _stream(self, arguments: dict[str, Any], *options: *Options) -> AsyncAssistantStreamManager[Any]:
        return arun_streamed(self, CREATE_RUN, arguments, options)

    _create_and_stream = _stream

    def _submit_tool_outputs_stream(
        self, arguments: dict[str, Any], *options: *Options
    ) -> AsyncAssistantStreamManager[Any]:
        return arun_streamed(self, SUBMIT_TOOL_OUPUTS_TO_RUN, arguments, options)


def run_polled(client: SyncCaller | AsyncCaller, of: dict[str, Any], pace: Pace, options: Options) -> Waiting[Run]:
    """Wait until a run is over or needs the outputs of tools."""
    return polling(client, GET_RUN, of, _SETTLED, pace, options)


def run_begun(resource: Any, endpoint: Endpoint, sent: dict[str, Any], pace: Pace, options: Options) -> Waiting[Run]:
    """Begin a run, or let it go on, and wait for it."""
    run = yield Call(partial(resource._send, endpoint, sent, *options))
    of = {"thread_id": run.thread_id, "run_id": run.id}
    return (yield from run_polled(resource._client, of, pace, for_looks(options)))


def run_streamed(
    resource: Any, endpoint: Endpoint, arguments: dict[str, Any], options: Options
) -> AssistantStreamManager[Any]:
    """Begin a run, or let it go on, and follow it."""
    from openai_facade.streaming.assistants import AssistantEventHandler, AssistantStreamManager

    sent, handler = _followed(arguments)
    request = partial(resource._send, endpoint, sent, *options)
    return AssistantStreamManager(request, event_handler=handler or AssistantEventHandler())


def arun_streamed(
    resource: Any, endpoint: Endpoint, arguments: dict[str, Any], options: Options
) -> AsyncAssistantStreamManager[Any]:
    """The async twin of `run_streamed`."""
    from openai_facade.streaming.assistants import AsyncAssistantEventHandler, AsyncAssistantStreamManager

    sent, handler = _followed(arguments)
    request = partial(resource._send, endpoint, sent, *options)
    return AsyncAssistantStreamManager(request, event_handler=handler or AsyncAssistantEventHandler())


def _followed(arguments: dict[str, Any]) -> tuple[dict[str, Any], Any]:
    sent = dict(arguments)
    handler = sent.pop("event_handler")
    return {**sent, "stream": True}, handler


evaluable(__name__)

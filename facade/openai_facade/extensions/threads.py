"""`client.beta.threads`: make a thread, run an assistant on it, and wait for the run or follow it as it happens.

The public signatures repeat those of `create_and_run`, so codegen writes them; here is what they do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_generated.endpoints.assistants import CREATE_THREAD_AND_RUN
from openai_generated.resources.beta.threads import threads as generated
from openai_runtime.hints import evaluable

from openai_facade.calling.polling import acarry_out, carry_out, paced
from openai_facade.extensions.runs import arun_streamed, run_begun, run_streamed

if TYPE_CHECKING:
    from openai_generated.models import Run

    from openai_facade.calling.polling import Options
    from openai_facade.streaming.assistants import AssistantStreamManager, AsyncAssistantStreamManager


class Threads(generated.Threads):
    """`client.beta.threads`."""

    def _create_and_run_poll(self, arguments: dict[str, Any], *options: *Options) -> Run:
        return carry_out(self._client, run_begun(self, CREATE_THREAD_AND_RUN, *paced(arguments), options))

    def _create_and_run_stream(self, arguments: dict[str, Any], *options: *Options) -> AssistantStreamManager[Any]:
        return run_streamed(self, CREATE_THREAD_AND_RUN, arguments, options)


class AsyncThreads(generated.AsyncThreads):
    """`client.beta.threads` of an async client."""

    async def _create_and_run_poll(self, arguments: dict[str, Any], *options: *Options) -> Run:
        return await acarry_out(self._client, run_begun(self, CREATE_THREAD_AND_RUN, *paced(arguments), options))

    def _create_and_run_stream(self, arguments: dict[str, Any], *options: *Options) -> AsyncAssistantStreamManager[Any]:
        return arun_streamed(self, CREATE_THREAD_AND_RUN, arguments, options)


evaluable(__name__)

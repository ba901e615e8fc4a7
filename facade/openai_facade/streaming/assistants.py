"""Assistants' runs as they happen: handlers whose methods are called, and what `stream` gives, sync and async.

Subclass a handler and override the methods that matter, or use it as it is and iterate over the events.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_facade.errors import APITimeoutError, OpenAIError

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator,
        AsyncIterable,
        AsyncIterator,
        Awaitable,
        Callable,
        Generator,
        Iterable,
        Iterator,
    )
    from types import TracebackType

    from openai_generated.models import (
        AssistantStreamEvent,
        ImageFile,
        MessageDelta,
        Run,
        RunStep,
        RunStepDelta,
        Text,
        TextDelta,
        ToolCall,
        ToolCallDelta,
    )
    from openai_generated.models import ThreadMessage as Message
    from openai_runtime.answer.stream import AsyncStream, Stream

T = TypeVar("T")


class _Progress:
    """What handlers of both kinds know about their run; attributes are named so that subclasses do not hit them."""

    def __init__(self) -> None:
        from openai_facade.streaming.assistants_state import AssistantState

        self._openai_state = AssistantState()
        self._openai_event: AssistantStreamEvent | None = None
        self._openai_stream: Any = None

    def _refuse_second_stream(self) -> None:
        if self._openai_stream is not None:
            raise RuntimeError("An event handler follows one stream; make a new one for the next.")

    @property
    def _started(self) -> Any:
        if self._openai_stream is None:
            raise RuntimeError(
                "There is no stream yet: hand the handler to a stream method and enter its `with` block."
            )
        return self._openai_stream

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The event that is being handled; None outside of the methods that handle events."""
        return self._openai_event

    @property
    def current_run(self) -> Run | None:
        """The run as last told."""
        return self._openai_state.run

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        """The step that is being taken, as far as it has come; None between two steps."""
        return self._openai_state.step

    @property
    def current_message_snapshot(self) -> Message | None:
        """The message that is being written, or the last one that was."""
        return self._openai_state.message


class AssistantEventHandler(_Progress):
    """Follows a run: override the `on_…` methods of interest.

    Attributes:
        text_deltas: The pieces of text alone; iterate over them in place of the events.
    """

    text_deltas: Iterable[str]

    def __init__(self) -> None:
        super().__init__()
        self._openai_events = self.__stream__()
        self.text_deltas = self._texts()

    def __next__(self) -> AssistantStreamEvent:
        return next(self._openai_events)

    def __iter__(self) -> Iterator[AssistantStreamEvent]:
        return self._openai_events

    def __stream__(self) -> Generator[AssistantStreamEvent, None, None]:
        stream: Stream[AssistantStreamEvent] = self._started
        try:
            for event in stream:
                self._openai_event = event
                self.on_event(event)
                for name, arguments in self._openai_state.handle(event):
                    getattr(self, name)(*arguments)
                self._openai_event = None
                yield event
        except Exception as error:
            if isinstance(error, APITimeoutError | TimeoutError):
                self.on_timeout()
            self.on_exception(error)
            raise
        finally:
            self.on_end()

    def _texts(self) -> Iterator[str]:
        for event in self._openai_events:
            yield from _pieces(event)

    def close(self) -> None:
        """Stop and give the connection back."""
        with suppress(ValueError):  # it is running: this was called from inside of it, or from another thread
            self._openai_events.close()
        if self._openai_stream is not None:
            self._openai_stream.close()

    def until_done(self) -> None:
        """Read the stream to its end."""
        for _ in self._openai_events:
            pass

    def get_final_run(self) -> Run:
        """Read the stream to its end and give the run."""
        self.until_done()
        return _told(self._openai_state.run, "run")

    def get_final_run_steps(self) -> list[RunStep]:
        """Read the stream to its end and give the steps of the run."""
        self.until_done()
        return _told(self._openai_state.steps, "steps of a run")

    def get_final_messages(self) -> list[Message]:
        """Read the stream to its end and give the messages that were written."""
        self.until_done()
        return _told(self._openai_state.messages, "messages")

    # --- to be overridden --------------------------------------------------------------------------------------------

    def on_end(self) -> None:
        """Called last, whether the stream was read to its end, left or broken."""

    def on_event(self, event: AssistantStreamEvent) -> None:
        """Called with every event, before the methods below."""

    def on_run_step_created(self, run_step: RunStep) -> None:
        """Called when a step begins."""

    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """Called when a step has grown: by how much, and the step up to here."""

    def on_run_step_done(self, run_step: RunStep) -> None:
        """Called when a step is over."""

    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """Called when a tool call begins; it has what came with its first delta."""

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """Called when a tool call has grown further: by how much, and the call up to here."""

    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """Called when a tool call is complete."""

    def on_exception(self, exception: Exception) -> None:
        """Called when the stream breaks or a method of the handler fails, before the exception comes out."""

    def on_timeout(self) -> None:
        """Called when the stream took too long, before `on_exception`."""

    def on_message_created(self, message: Message) -> None:
        """Called when a message begins."""

    def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """Called when a message has grown: by how much, and the message up to here."""

    def on_message_done(self, message: Message) -> None:
        """Called when a message is complete."""

    def on_text_created(self, text: Text) -> None:
        """Called when a text begins; it has what came with its first delta."""

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """Called when a text has grown: by how much, and the text up to here."""

    def on_text_done(self, text: Text) -> None:
        """Called when a text is complete."""

    def on_image_file_done(self, image_file: ImageFile) -> None:
        """Called when an image of a message is there."""


class AsyncAssistantEventHandler(_Progress):
    """Follows a run of an async client: override the `on_…` coroutine methods of interest.

    Attributes:
        text_deltas: The pieces of text alone; iterate over them in place of the events.
    """

    text_deltas: AsyncIterable[str]

    def __init__(self) -> None:
        super().__init__()
        self._openai_events = self.__stream__()
        self.text_deltas = self._texts()

    async def __anext__(self) -> AssistantStreamEvent:
        return await anext(self._openai_events)

    def __aiter__(self) -> AsyncIterator[AssistantStreamEvent]:
        return self._openai_events

    async def __stream__(self) -> AsyncGenerator[AssistantStreamEvent, None]:
        stream: AsyncStream[AssistantStreamEvent] = self._started
        try:
            async for event in stream:
                self._openai_event = event
                await self.on_event(event)
                for name, arguments in self._openai_state.handle(event):
                    await getattr(self, name)(*arguments)
                self._openai_event = None
                yield event
        except Exception as error:
            if isinstance(error, APITimeoutError | TimeoutError):
                await self.on_timeout()
            await self.on_exception(error)
            raise
        finally:
            await self.on_end()

    async def _texts(self) -> AsyncIterator[str]:
        async for event in self._openai_events:
            for piece in _pieces(event):
                yield piece

    async def close(self) -> None:
        """Stop and give the connection back."""
        with suppress(RuntimeError):  # it is running: this was called from inside of it, or from another task
            await self._openai_events.aclose()
        if self._openai_stream is not None:
            await self._openai_stream.close()

    async def until_done(self) -> None:
        """Read the stream to its end."""
        async for _ in self._openai_events:
            pass

    async def get_final_run(self) -> Run:
        """Read the stream to its end and give the run."""
        await self.until_done()
        return _told(self._openai_state.run, "run")

    async def get_final_run_steps(self) -> list[RunStep]:
        """Read the stream to its end and give the steps of the run."""
        await self.until_done()
        return _told(self._openai_state.steps, "steps of a run")

    async def get_final_messages(self) -> list[Message]:
        """Read the stream to its end and give the messages that were written."""
        await self.until_done()
        return _told(self._openai_state.messages, "messages")

    # --- to be overridden --------------------------------------------------------------------------------------------

    async def on_end(self) -> None:
        """Called last, whether the stream was read to its end, left or broken."""

    async def on_event(self, event: AssistantStreamEvent) -> None:
        """Called with every event, before the methods below."""

    async def on_run_step_created(self, run_step: RunStep) -> None:
        """Called when a step begins."""

    async def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """Called when a step has grown: by how much, and the step up to here."""

    async def on_run_step_done(self, run_step: RunStep) -> None:
        """Called when a step is over."""

    async def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """Called when a tool call begins; it has what came with its first delta."""

    async def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """Called when a tool call has grown further: by how much, and the call up to here."""

    async def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """Called when a tool call is complete."""

    async def on_exception(self, exception: Exception) -> None:
        """Called when the stream breaks or a method of the handler fails, before the exception comes out."""

    async def on_timeout(self) -> None:
        """Called when the stream took too long, before `on_exception`."""

    async def on_message_created(self, message: Message) -> None:
        """Called when a message begins."""

    async def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """Called when a message has grown: by how much, and the message up to here."""

    async def on_message_done(self, message: Message) -> None:
        """Called when a message is complete."""

    async def on_text_created(self, text: Text) -> None:
        """Called when a text begins; it has what came with its first delta."""

    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """Called when a text has grown: by how much, and the text up to here."""

    async def on_text_done(self, text: Text) -> None:
        """Called when a text is complete."""

    async def on_image_file_done(self, image_file: ImageFile) -> None:
        """Called when an image of a message is there."""


AssistantEventHandlerT = TypeVar("AssistantEventHandlerT", bound=AssistantEventHandler)
AsyncAssistantEventHandlerT = TypeVar("AsyncAssistantEventHandlerT", bound=AsyncAssistantEventHandler)


class AssistantStreamManager(Generic[AssistantEventHandlerT]):
    """Sends the request when the `with` block is entered, which gives the handler, and closes the stream after it."""

    def __init__(
        self, api_request: Callable[[], Stream[AssistantStreamEvent]], *, event_handler: AssistantEventHandlerT
    ) -> None:
        self._request = api_request
        self._handler = event_handler

    def __enter__(self) -> AssistantEventHandlerT:
        self._handler._refuse_second_stream()
        self._handler._openai_stream = self._request()
        return self._handler

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self._handler.close()


class AsyncAssistantStreamManager(Generic[AsyncAssistantEventHandlerT]):
    """The async twin of `AssistantStreamManager`."""

    def __init__(
        self,
        api_request: Callable[[], Awaitable[AsyncStream[AssistantStreamEvent]]],
        *,
        event_handler: AsyncAssistantEventHandlerT,
    ) -> None:
        self._request = api_request
        self._handler = event_handler

    async def __aenter__(self) -> AsyncAssistantEventHandlerT:
        self._handler._refuse_second_stream()
        self._handler._openai_stream = await self._request()
        return self._handler

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self._handler.close()


def _pieces(event: Any) -> Iterator[str]:
    """The pieces of text in an event."""
    if getattr(event, "event", None) != "thread.message.delta":
        return
    content = getattr(getattr(getattr(event, "data", None), "delta", None), "content", None)
    for part in content if isinstance(content, list) else ():
        value = getattr(getattr(part, "text", None), "value", None)
        if isinstance(value, str) and value:
            yield value


def _told(found: T | None, name: str) -> T:
    if not found:
        raise OpenAIError(f"The stream told about no {name}.")
    return found

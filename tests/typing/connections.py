"""What type checkers see of connections: this file is only type-checked, by mypy and pyright, and never runs."""
# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, assert_type

from openai_facade import AsyncOpenAI, OpenAI
from openai_facade.helpers import LocalAudioPlayer, Microphone
from openai_facade.resources.beta.realtime.realtime import RealtimeConnection as BetaRealtimeConnection
from openai_facade.resources.realtime.realtime import (
    AsyncRealtimeConnection,
    AsyncRealtimeConnectionManager,
    RealtimeConnection,
    RealtimeConnectionManager,
)
from openai_facade.resources.responses.responses import AsyncResponsesConnection, ResponsesConnection
from openai_facade.types import ReconnectingEvent, ReconnectingOverrides  # noqa: TC002
from openai_facade.types.beta.realtime import RealtimeServerEvent as BetaRealtimeServerEvent
from openai_facade.types.realtime import RealtimeServerEvent
from openai_facade.types.responses import ResponsesServerEvent


def sync(client: OpenAI) -> None:
    """A connection that blocks: events have their types, literals need no annotation."""
    manager = client.realtime.connect(
        model="m",
        websocket_connection_options={"max_size": None, "ping_interval": 5, "compression": None, "proxy": None},
        on_reconnecting=renew,
    )
    assert_type(manager, RealtimeConnectionManager)
    manager.send({"type": "response.create"})
    with manager as connection:
        assert_type(connection, RealtimeConnection)
        assert_type(connection.recv(), RealtimeServerEvent)
        assert_type(connection.recv_bytes(), bytes)
        connection.session.update(
            session={
                "type": "realtime",
                "instructions": "x",
                "audio": {"input": {"turn_detection": {"type": "server_vad"}}, "output": {"voice": "marin"}},
                "tools": [{"type": "function", "name": "f", "parameters": {}}],
            }
        )
        connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": "hi"}]}
        )
        connection.send({"type": "input_audio_buffer.append", "audio": "AAAA"})
        connection.response.create(response={"output_modalities": ["text"]})
        for event in connection:
            assert_type(event, RealtimeServerEvent)
            if event.type == "response.output_audio.delta":
                assert_type(event.delta, str)

        @connection.on("error")
        def handle(event: object) -> int:
            return 1

        assert_type(handle(1), int)
        assert_type(connection.on("x", handle).once("y", handle).off("x", handle), RealtimeConnection)
        connection.session.update(sessions={})  # type: ignore[call-arg]
        connection.input_audio_buffer.append(audio=b"")  # type: ignore[arg-type]
    assert_type(client.realtime.connect(call_id="c").enter(), RealtimeConnection)


def renew(event: ReconnectingEvent) -> ReconnectingOverrides:
    return {"extra_headers": {"X-Attempt": str(event.attempt)}, "abort": event.attempt > 3}


async def asynchronous(client: AsyncOpenAI, blocking: OpenAI) -> None:
    """The same, awaited; also on the sync client."""

    async def ask(event: ReconnectingEvent) -> None: ...

    manager = client.realtime.connect(model="m", on_reconnecting=ask)
    assert_type(manager, AsyncRealtimeConnectionManager)
    async with manager as connection:
        assert_type(connection, AsyncRealtimeConnection)
        assert_type(await connection.recv(), RealtimeServerEvent)
        await assert_type(connection.input_audio_buffer.commit(), Coroutine[Any, Any, None])
        await connection.session.update(session={"type": "transcription"})
        async for event in connection:
            assert_type(event, RealtimeServerEvent)
    async with blocking.realtime.connect(model="m") as other:
        assert_type(other, AsyncRealtimeConnection)
    assert_type(await client.realtime.connect(model="m").enter(), AsyncRealtimeConnection)


def beta(client: OpenAI) -> None:
    """The dialect of the beta has types of its own."""
    with client.beta.realtime.connect(model="m") as connection:
        assert_type(connection, BetaRealtimeConnection)
        assert_type(connection.recv(), BetaRealtimeServerEvent)
        connection.session.update(session={"modalities": ["text"], "voice": "alloy"})
        connection.transcription_session.update(session={"input_audio_format": "pcm16"})


async def responses(client: OpenAI, other: AsyncOpenAI) -> None:
    """Responses take the arguments of `create`."""
    with client.responses.connect() as connection:
        assert_type(connection, ResponsesConnection)
        connection.response.create(model="m", input=[{"role": "user", "content": "hi"}], temperature=None)
        connection.response.create(modell="m")  # type: ignore[call-arg]
        for event in connection:
            assert_type(event, ResponsesServerEvent)
    async with other.responses.connect() as awaited:
        assert_type(awaited, AsyncResponsesConnection)
        await awaited.response.create(model="m", input="hi")


async def voice() -> None:
    """The type of the samples follows the argument."""
    import numpy as np
    import numpy.typing as npt

    assert_type(await Microphone().record(return_ndarray=True), npt.NDArray[np.int16])
    assert_type(await Microphone(dtype=np.float32).record(return_ndarray=True), npt.NDArray[np.float32])
    recorded = await Microphone(2, np.int32, timeout=1.0).record()
    await LocalAudioPlayer(lambda: False).play(await Microphone().record(True))
    OpenAI().audio.transcriptions.create(file=recorded, model="whisper-1")

"""The player, on a loudspeaker that keeps what it is given."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import httpx
import numpy as np
import pytest
from openai_facade import OpenAIError
from openai_facade.helpers import LocalAudioPlayer
from openai_runtime.answer.binary import HttpxBinaryResponseContent

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

pytestmark = pytest.mark.anyio

SPEECH = (np.sin(np.arange(1700) / 20) * 30000).astype(np.int16)
HEARD = SPEECH.astype(np.float32) / np.float32(32768)


def silence_after(played: Any, length: int) -> bool:
    """Whether everything behind a place is zero (and not left as it was before)."""
    return not played[length:].any() and len(played) >= length


@pytest.mark.parametrize("samples", [SPEECH, HEARD, HEARD.reshape(-1, 1)], ids=["int16", "float32", "rows"])
async def test_samples_are_played_to_the_end(sounddevice: Any, samples: Any) -> None:
    await LocalAudioPlayer().play(samples)
    played = sounddevice.played()
    assert played[:1700].tolist() == HEARD.tolist()
    assert silence_after(played, 1700)
    assert sounddevice.opened[0].options["samplerate"] == 24000
    assert sounddevice.opened[0].closed


async def test_the_answer_of_a_speech_request_is_played(sounddevice: Any) -> None:
    answer = HttpxBinaryResponseContent(httpx.Response(200, content=SPEECH.tobytes() + b"\x01"))
    await LocalAudioPlayer().play(answer)
    assert sounddevice.played()[:1700].tolist() == HEARD.tolist()


async def test_a_streamed_answer_is_played(sounddevice: Any) -> None:
    class Streamed:
        async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
            data = SPEECH.tobytes()
            for start in range(0, len(data), 1001):
                yield data[start : start + 1001]

    await LocalAudioPlayer().play(Streamed())  # type: ignore[arg-type]
    assert sounddevice.played()[:1700].tolist() == HEARD.tolist()


async def test_a_file_in_another_format_is_refused_and_not_played_as_noise(sounddevice: Any) -> None:
    with pytest.raises(ValueError, match='mp3: ask for response_format="pcm"'):
        await LocalAudioPlayer().play(HttpxBinaryResponseContent(httpx.Response(200, content=b"ID3\x04\x00")))
    assert not sounddevice.opened


async def test_other_numbers_are_refused(sounddevice: Any) -> None:
    with pytest.raises(ValueError, match="int16 or float32, not float64"):
        await LocalAudioPlayer().play(np.zeros(3))  # type: ignore[arg-type]


async def test_playing_stops_when_it_is_told_to(sounddevice: Any) -> None:
    answers = iter([False, False])
    await LocalAudioPlayer(lambda: next(answers, True)).play(np.ones(48000, np.float32))
    assert 0 < len(sounddevice.played()) < 48000


async def test_a_stream_is_played_while_it_is_made(sounddevice: Any) -> None:
    heard_before_the_end = asyncio.Event()

    async def speak() -> AsyncIterator[Any]:
        yield SPEECH[:1000]
        while not (sounddevice.opened and sounddevice.played().any()):
            await asyncio.sleep(0.001)
        heard_before_the_end.set()
        yield HEARD[1000:]
        yield None
        yield np.ones(4800, np.float32)  # nobody wants this any more

    await LocalAudioPlayer().play_stream(speak())
    played = sounddevice.played()
    sounds = played[played != 0]
    assert heard_before_the_end.is_set()
    assert sounds.tolist() == HEARD[HEARD != 0].tolist()


async def test_more_than_can_be_played_waits(sounddevice: Any) -> None:
    made = 0

    async def speak() -> AsyncIterator[Any]:
        nonlocal made
        for _ in range(200):
            made += 1
            yield np.ones(4800, np.float32)

    answers = iter([False] * 20)
    await LocalAudioPlayer(lambda: next(answers, True)).play_stream(speak())
    assert made < 100


async def test_an_error_of_the_stream_reaches_the_caller(sounddevice: Any) -> None:
    async def speak() -> AsyncIterator[Any]:
        yield SPEECH
        raise LookupError("no more words")

    with pytest.raises(LookupError, match="no more words"):
        await LocalAudioPlayer().play_stream(speak())
    assert sounddevice.opened[0].closed


async def test_an_error_of_should_stop_reaches_the_caller(sounddevice: Any) -> None:
    def fails() -> bool:
        raise LookupError("no idea")

    with pytest.raises(LookupError, match="no idea"):
        await LocalAudioPlayer(fails).play(SPEECH)


async def test_a_machine_without_portaudio_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(name: str) -> Any:
        raise OSError("PortAudio library not found")

    monkeypatch.setattr("openai_facade.helpers.voice.import_module", fails)
    with pytest.raises(OpenAIError, match="PortAudio library not found"):
        await LocalAudioPlayer().play(SPEECH)


def test_importing_the_module_imports_neither_numpy_nor_sounddevice() -> None:
    code = "import sys, openai_facade.helpers; print({'numpy', 'sounddevice'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip() == "set()"

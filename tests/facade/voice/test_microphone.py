"""The microphone, on a sounddevice that hears what a test lays out."""

from __future__ import annotations

import asyncio
import io
import sys
import wave
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from openai_facade import OpenAIError
from openai_facade.helpers import Microphone

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.anyio

BLOCK = 480
SPEECH = [np.arange(BLOCK, dtype=np.int16), np.arange(BLOCK, dtype=np.int16)[::-1]]


def for_blocks(number: int) -> Callable[[], bool]:
    """A function that says yes so many times."""
    answers = iter([True] * number)
    return lambda: next(answers, False)


async def test_it_records_until_it_is_told_to_stop(sounddevice: Any) -> None:
    sounddevice.heard = SPEECH
    samples = await Microphone(should_record=for_blocks(2)).record(return_ndarray=True)
    assert samples.dtype == np.int16
    assert samples[:, 0].tolist() == np.concatenate(SPEECH).tolist()
    assert sounddevice.opened[0].options == {"samplerate": 24000, "channels": 1, "dtype": np.int16}
    assert sounddevice.opened[0].closed


async def test_the_recording_is_a_wav_file_that_can_be_uploaded(sounddevice: Any) -> None:
    sounddevice.heard = SPEECH
    name, file, kind = await Microphone(should_record=for_blocks(2)).record()  # type: ignore[misc]
    assert (name, kind) == ("audio.wav", "audio/wav")
    with wave.open(file) as wav:
        assert (wav.getnchannels(), wav.getsampwidth(), wav.getframerate()) == (1, 2, 24000)
        assert wav.readframes(-1) == np.concatenate(SPEECH).tobytes()


async def test_floats_become_16_bit_numbers_in_the_file(sounddevice: Any) -> None:
    sounddevice.heard = [np.array([0.0, 1.0, -1.0, 2.0])]
    recorded = await Microphone(dtype=np.float32, should_record=for_blocks(1)).record()
    assert isinstance(recorded, tuple)
    file = recorded[1]
    assert isinstance(file, io.BytesIO)
    with wave.open(file) as wav:
        assert np.frombuffer(wav.readframes(-1), np.int16).tolist() == [0, 32767, -32767, 32767]


async def test_time_runs_out(sounddevice: Any) -> None:
    samples = await Microphone(timeout=0.02).record(return_ndarray=True)
    assert set(samples.flat) <= {0}
    assert sounddevice.opened[0].closed


async def test_nothing_recorded_is_an_empty_array_of_the_right_shape(sounddevice: Any) -> None:
    samples = await Microphone(2, np.int32, lambda: False).record(return_ndarray=True)
    assert samples.shape == (0, 2)
    assert samples.dtype == np.int32


async def test_a_function_that_fails_ends_the_recording_with_its_error(sounddevice: Any) -> None:
    def fails() -> bool:
        raise LookupError("no idea")

    with pytest.raises(LookupError, match="no idea"):
        await Microphone(should_record=fails).record()
    assert sounddevice.opened[0].closed


async def test_cancelling_closes_the_device(sounddevice: Any) -> None:
    task = asyncio.create_task(Microphone().record())
    await asyncio.sleep(0.02)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert sounddevice.opened[0].closed


async def test_without_sounddevice_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    with pytest.raises(OpenAIError, match="needs sounddevice: install the extra 'voice' of openai-facade"):
        await Microphone().record()


def test_without_numpy_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)
    with pytest.raises(OpenAIError, match="needs numpy: install the extra 'voice' of openai-facade"):
        Microphone()

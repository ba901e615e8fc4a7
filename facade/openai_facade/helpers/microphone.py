"""Records from the microphone."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

from .voice import SAMPLE_RATE, numpy, sounddevice

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    import numpy.typing as npt
    from openai_runtime.request.files import FileTypes

DType = TypeVar("DType", bound="np.generic")


class Microphone(Generic[DType]):
    """Records from the microphone of this machine. Needs the extra `voice`.

    Args:
        channels: How many channels.
        dtype: The numpy type of the samples; `np.int16` by default.
        should_record: Asked again and again; recording ends when it says no. Without it and without `timeout`,
            recording ends when it is cancelled.
        timeout: Seconds after which recording ends.

    Raises:
        OpenAIError: numpy is not installed.
    """

    @overload
    def __init__(
        self: Microphone[np.int16],
        channels: int = 1,
        dtype: None = None,
        should_record: Callable[[], bool] | None = None,
        timeout: float | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        channels: int = 1,
        *,
        dtype: type[DType],
        should_record: Callable[[], bool] | None = None,
        timeout: float | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        channels: int,
        dtype: type[DType],
        should_record: Callable[[], bool] | None = None,
        timeout: float | None = None,
    ) -> None: ...
    def __init__(
        self,
        channels: int = 1,
        dtype: Any = None,
        should_record: Callable[[], bool] | None = None,
        timeout: float | None = None,
    ) -> None:
        self.channels = channels
        self.dtype: type[DType] = numpy().int16 if dtype is None else dtype
        self.should_record = should_record
        self.timeout = timeout
        self.buffer_chunks: list[npt.NDArray[DType]] = []
        self.has_record_function = callable(should_record)

    @overload
    async def record(self, return_ndarray: Literal[True]) -> npt.NDArray[DType]:
        """Record until `should_record` or `timeout` ends it, and give the samples as an array, a column a channel.

        Args:
            return_ndarray: True for an array.

        Raises:
            OpenAIError: sounddevice, or the library it stands on, is not installed.
        """

    @overload
    async def record(self, return_ndarray: Literal[False] | None = False) -> FileTypes:
        """Record until `should_record` or `timeout` ends it, and give a WAV file that can be uploaded as it is.

        Args:
            return_ndarray: True gives the samples as an array instead.

        Raises:
            OpenAIError: sounddevice, or the library it stands on, is not installed.
        """

    async def record(self, return_ndarray: bool | None = False) -> npt.NDArray[DType] | FileTypes:
        """Record until `should_record` or `timeout` ends it.

        Args:
            return_ndarray: Give the samples as an array instead of a WAV file that can be uploaded.

        Raises:
            OpenAIError: sounddevice, or the library it stands on, is not installed.
        """
        sd, package = sounddevice(), numpy()
        loop = asyncio.get_running_loop()
        finished = asyncio.Event()
        started = time.monotonic()
        failure: list[Exception] = []
        chunks = self.buffer_chunks = []

        def hear(data: npt.NDArray[DType], frames: int, moment: Any, status: Any) -> None:
            try:
                timed_out = self.timeout is not None and time.monotonic() - started > self.timeout
                goes_on = not timed_out and (self.should_record is None or self.should_record())
            except Exception as error:
                failure.append(error)
                raise sd.CallbackAbort from error
            if not goes_on:
                raise sd.CallbackStop
            chunks.append(data.copy())

        with sd.InputStream(
            samplerate=SAMPLE_RATE,
            channels=self.channels,
            dtype=self.dtype,
            callback=hear,
            finished_callback=lambda: loop.call_soon_threadsafe(finished.set),
        ):
            await finished.wait()
        if failure:
            raise failure[0]
        empty = package.zeros((0, self.channels), dtype=self.dtype)
        samples: npt.NDArray[DType] = package.concatenate(chunks) if chunks else empty
        return samples if return_ndarray else self._ndarray_to_wav(samples)

    def _ndarray_to_wav(self, samples: npt.NDArray[DType]) -> FileTypes:
        """A WAV file of the samples; those that WAV has no type for become int16."""
        import io
        import wave

        package = numpy()
        written: Any = samples
        if written.dtype.kind == "f":
            written = (package.clip(written, -1, 1) * 32767).astype(package.int16)
        elif written.dtype not in (package.int16, package.int32, package.uint8):
            written = written.astype(package.int16)
        file = io.BytesIO()
        with wave.open(file, "wb") as wav:
            wav.setnchannels(self.channels)
            wav.setsampwidth(written.dtype.itemsize)
            wav.setframerate(SAMPLE_RATE)
            wav.writeframes(written.tobytes())
        file.seek(0)
        return ("audio.wav", file, "audio/wav")

"""Plays sound on this machine."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from .voice import SAMPLE_RATE, as_float, numpy, sounddevice

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable

    import numpy as np
    import numpy.typing as npt
    from openai_runtime.answer.binary import (
        AsyncStreamedBinaryAPIResponse,
        HttpxBinaryResponseContent,
        StreamedBinaryAPIResponse,
    )

    from .voice import Samples

_AHEAD = 50
"""Pieces of a stream that are fetched before they are played."""
_FILES = {b"RIFF": "wav", b"ID3": "mp3", b"\xff\xf3": "mp3", b"\xff\xfb": "mp3", b"fLaC": "flac", b"OggS": "opus"}
"""How files begin that are no plain samples."""


class LocalAudioPlayer:
    """Plays sound on this machine. Needs the extra `voice`.

    Args:
        should_stop: Asked again and again; playing ends when it says yes.

    Raises:
        OpenAIError: numpy is not installed.
    """

    def __init__(self, should_stop: Callable[[], bool] | None = None) -> None:
        self.channels = 1
        self.dtype = numpy().float32
        self.should_stop = should_stop

    async def play(
        self,
        input: npt.NDArray[np.int16]
        | npt.NDArray[np.float32]
        | HttpxBinaryResponseContent
        | AsyncStreamedBinaryAPIResponse
        | StreamedBinaryAPIResponse,
    ) -> None:
        """Play sound to its end.

        Args:
            input: Samples, or the answer of `audio.speech` to a request with `response_format="pcm"`.

        Raises:
            OpenAIError: sounddevice, or the library it stands on, is not installed.
            ValueError: The answer is a file in another format.
        """
        given: Any = input
        samples: Samples = given if isinstance(given, numpy().ndarray) else await self._samples(given)
        rows = as_float(samples, self.channels)
        place = 0

        def fill(out: npt.NDArray[np.float32]) -> bool:
            nonlocal place
            piece = rows[place : place + len(out)]
            out[: len(piece)] = piece
            out[len(piece) :] = 0
            place += len(piece)
            return place < len(rows)

        await self._run(fill)

    async def play_stream(
        self, buffer_stream: AsyncIterable[npt.NDArray[np.float32] | npt.NDArray[np.int16] | None]
    ) -> None:
        """Play sound while it is being made.

        Args:
            buffer_stream: Pieces of sound; None ends it.

        Raises:
            OpenAIError: sounddevice, or the library it stands on, is not installed.
        """
        pieces: deque[npt.NDArray[np.float32]] = deque()
        fetched = False

        def fill(out: npt.NDArray[np.float32]) -> bool:
            last = fetched  # asked before looking: what is there now is then all there is
            filled = 0
            while filled < len(out) and pieces:
                room = len(out) - filled
                piece = pieces[0][:room]
                out[filled : filled + len(piece)] = piece
                filled += len(piece)
                if len(pieces[0]) > room:
                    pieces[0] = pieces[0][room:]
                else:
                    pieces.popleft()
            out[filled:] = 0  # a piece that is late leaves silence
            return bool(pieces) or not last

        async def fetch() -> None:
            nonlocal fetched
            try:
                async for piece in buffer_stream:
                    if piece is None:
                        break
                    while len(pieces) >= _AHEAD:
                        await asyncio.sleep(0.01)
                    pieces.append(as_float(piece, self.channels))
            finally:
                fetched = True

        fetching = asyncio.create_task(fetch())
        try:
            await self._run(fill)
            if fetching.done():
                await fetching
        finally:
            fetching.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await fetching

    async def _samples(self, response: Any) -> Samples:
        """The sound of an answer."""
        pieces: list[bytes] = []
        found = response.iter_bytes(chunk_size=16 * 1024)
        if hasattr(found, "__aiter__"):
            pieces += [piece async for piece in found]
        else:
            pieces += found
        content = b"".join(pieces)
        for beginning, name in _FILES.items():
            if content.startswith(beginning):
                raise ValueError(f'this is a file in the format {name}: ask for response_format="pcm" to play it')
        package = numpy()
        read = package.frombuffer(content, package.dtype("<i2"), count=len(content) // 2)
        samples: npt.NDArray[np.int16] = read.astype(package.int16, copy=False)
        return samples

    async def _run(self, fill: Callable[[npt.NDArray[np.float32]], bool]) -> None:
        """Play what `fill` writes, until it says that this was the last."""
        sd = sounddevice()
        loop = asyncio.get_running_loop()
        finished = asyncio.Event()
        failure: list[Exception] = []
        goes_on = True

        def speak(out: npt.NDArray[np.float32], frames: int, moment: Any, status: Any) -> None:
            nonlocal goes_on
            try:
                if not goes_on or (self.should_stop is not None and self.should_stop()):
                    out[:] = 0
                    raise sd.CallbackStop
                goes_on = fill(out)
            except sd.CallbackStop:
                raise
            except Exception as error:
                failure.append(error)
                raise sd.CallbackAbort from error

        with sd.OutputStream(
            samplerate=SAMPLE_RATE,
            channels=self.channels,
            dtype=self.dtype,
            callback=speak,
            finished_callback=lambda: loop.call_soon_threadsafe(finished.set),
        ):
            await finished.wait()
        if failure:
            raise failure[0]

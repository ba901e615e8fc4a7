"""The optional packages that sound needs, and sound as numbers."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ..errors import OpenAIError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Samples: TypeAlias = npt.NDArray[np.int16] | npt.NDArray[np.float32]

SAMPLE_RATE: Final = 24000
"""Samples a second, of what the API speaks and of what it likes to hear."""


def numpy() -> Any:
    """numpy.

    Raises:
        OpenAIError: It is not installed.
    """
    try:
        import numpy
    except ImportError as error:
        raise _missing("numpy") from error
    return numpy


def sounddevice() -> Any:
    """sounddevice.

    Raises:
        OpenAIError: It is not installed, or the PortAudio library that it stands on is not.
    """
    try:
        return import_module("sounddevice")
    except ImportError as error:
        raise _missing("sounddevice") from error
    except OSError as error:
        raise OpenAIError(f"sounddevice cannot be used: {error}. It needs the PortAudio library.") from error


def _missing(package: str) -> OpenAIError:
    return OpenAIError(f"Sound needs {package}: install the extra 'voice' of openai-facade")


def as_float(samples: Samples, channels: int) -> npt.NDArray[np.float32]:
    """Samples as rows of numbers between -1 and 1, one number a channel.

    Raises:
        ValueError: They are neither int16 nor float32.
    """
    package = numpy()
    numbers: Any = samples
    if numbers.dtype == package.int16:
        numbers = numbers.astype(package.float32) / package.float32(32768)
    elif numbers.dtype != package.float32:
        raise ValueError(f"sound must be int16 or float32, not {numbers.dtype}")
    rows: npt.NDArray[np.float32] = numbers.reshape(-1, channels)
    return rows

"""Sound in and out: `Microphone` records speech, `LocalAudioPlayer` plays it. They need the extra `voice`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from .local_audio_player import LocalAudioPlayer
    from .microphone import Microphone

_TABLE = {
    ".local_audio_player": "LocalAudioPlayer",
    ".microphone": "Microphone",
}
_getattr, __dir__ = lazy(__name__, {name: module for module, names in _TABLE.items() for name in names.split()})

if not TYPE_CHECKING:
    __getattr__ = _getattr

__all__ = ["LocalAudioPlayer", "Microphone"]

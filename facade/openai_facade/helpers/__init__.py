"""Sound in and out: `Microphone` records speech, `LocalAudioPlayer` plays it. They need the extra `voice`."""

from .local_audio_player import LocalAudioPlayer
from .microphone import Microphone

__all__ = ["LocalAudioPlayer", "Microphone"]

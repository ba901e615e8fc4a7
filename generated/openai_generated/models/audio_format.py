# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.audio_format_audio_pcm import AudioFormatAudioPCM
    from openai_generated.models.audio_format_audio_pcma import AudioFormatAudioPCMA
    from openai_generated.models.audio_format_audio_pcmu import AudioFormatAudioPCMU

    AudioFormat: TypeAlias = AudioFormatAudioPCM | AudioFormatAudioPCMU | AudioFormatAudioPCMA
    """Audio format: one of 3 kinds, told apart by `type`."""
else:
    AudioFormat = TaggedUnion(
        "AudioFormat",
        __package__,
        key="type",
        variants={
            "audio/pcm": "AudioFormatAudioPCM",
            "audio/pcma": "AudioFormatAudioPCMA",
            "audio/pcmu": "AudioFormatAudioPCMU",
        },
        shapes=(),
    )

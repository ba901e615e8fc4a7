# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.realtime_audio_formats_audio_pcm import RealtimeAudioFormatsAudioPcm
    from openai_generated.models.realtime_audio_formats_audio_pcma import RealtimeAudioFormatsAudioPcma
    from openai_generated.models.realtime_audio_formats_audio_pcmu import RealtimeAudioFormatsAudioPcmu

    RealtimeAudioFormats: TypeAlias = (
        RealtimeAudioFormatsAudioPcm | RealtimeAudioFormatsAudioPcmu | RealtimeAudioFormatsAudioPcma
    )
    """Realtime audio formats: one of 3 kinds, told apart by `type`."""
else:
    RealtimeAudioFormats = TaggedUnion(
        "RealtimeAudioFormats",
        __package__,
        key="type",
        variants={
            "audio/pcm": "RealtimeAudioFormatsAudioPcm",
            "audio/pcma": "RealtimeAudioFormatsAudioPcma",
            "audio/pcmu": "RealtimeAudioFormatsAudioPcmu",
        },
        shapes=(
            ((), "RealtimeAudioFormatsAudioPcm"),
            ((), "RealtimeAudioFormatsAudioPcmu"),
            ((), "RealtimeAudioFormatsAudioPcma"),
        ),
    )

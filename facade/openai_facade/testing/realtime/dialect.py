"""The two spellings of the realtime protocol: the beta's, and the one that followed it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..description import JSON

_BETA_NAMES = {
    "response.output_text.delta": "response.text.delta",
    "response.output_text.done": "response.text.done",
    "response.output_audio.delta": "response.audio.delta",
    "response.output_audio.done": "response.audio.done",
    "response.output_audio_transcript.delta": "response.audio_transcript.delta",
    "response.output_audio_transcript.done": "response.audio_transcript.done",
}


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a session speaks."""

    beta: bool

    def event(self, name: str) -> str:
        """The name of a server event."""
        return _BETA_NAMES.get(name, name) if self.beta else name

    def part(self, kind: str) -> str:
        """The type of a content part: `text` or `audio`, which an assistant's item spells out today."""
        return kind if self.beta else f"output_{kind}"

    def new_session(self, name: str, model: str, expires: int, *, transcription: bool) -> JSON:
        """A session as it is before anybody has changed it."""
        vad = {"type": "server_vad", "threshold": 0.5, "prefix_padding_ms": 300, "silence_duration_ms": 200}
        vad_replies: JSON = {**vad, "create_response": True, "interrupt_response": True}
        if self.beta:
            return {
                "id": name,
                "object": "realtime.session",
                "model": model,
                "expires_at": expires,
                "modalities": ["text", "audio"],
                "instructions": "",
                "voice": "alloy",
                "input_audio_format": "pcm16",
                "output_audio_format": "pcm16",
                "input_audio_transcription": {"model": "whisper-1"} if transcription else None,
                "turn_detection": vad_replies,
                "tools": [],
                "tool_choice": "auto",
                "temperature": 0.8,
                "max_response_output_tokens": "inf",
            }
        sound = {"type": "audio/pcm", "rate": 24_000}
        heard: JSON = {"format": sound, "transcription": None, "noise_reduction": None}
        if transcription:
            heard |= {"transcription": {"model": "gpt-4o-transcribe"}, "turn_detection": vad}
            head = {"type": "transcription", "id": name, "object": "realtime.transcription_session"}
            return {**head, "expires_at": expires, "audio": {"input": _without_none(heard)}}
        heard["turn_detection"] = vad_replies
        return {
            "type": "realtime",
            "id": name,
            "object": "realtime.session",
            "expires_at": expires,
            "model": model,
            "output_modalities": ["audio"],
            "instructions": "",
            "audio": {
                "input": _without_none(heard),
                "output": {"format": sound, "voice": "alloy", "speed": 1.0},
            },
            "tools": [],
            "tool_choice": "auto",
            "max_output_tokens": "inf",
            "truncation": "auto",
        }

    def turn_detection(self, session: JSON) -> JSON | None:
        """How the session finds the end of a turn; None when the client tells."""
        place = session if self.beta else session["audio"]["input"]
        found: JSON | None = place.get("turn_detection")
        return found

    def transcribes(self, session: JSON) -> bool:
        """Whether spoken input is written down."""
        if self.beta:
            return bool(session.get("input_audio_transcription"))
        return bool(session["audio"]["input"].get("transcription"))

    def speaks(self, session: JSON, wanted: JSON) -> bool:
        """Whether a response is to be heard."""
        names = ("modalities",) if self.beta else ("output_modalities",)
        found: list[str] = next(
            (place[name] for place in (wanted, session) for name in names if place.get(name)), ["audio"]
        )
        return "audio" in found

    def response(self, session: JSON, wanted: JSON) -> JSON:
        """The fields of a response that say how it is made."""
        limit = wanted.get("max_output_tokens", wanted.get("max_response_output_tokens", "inf"))
        speaks = self.speaks(session, wanted)
        if self.beta:
            modalities = ["text", "audio"] if speaks else ["text"]
            return {"modalities": modalities, "max_output_tokens": limit, "voice": session.get("voice", "alloy")}
        fields: JSON = {"output_modalities": ["audio"] if speaks else ["text"], "max_output_tokens": limit}
        output = session.get("audio", {}).get("output")
        return (
            {**fields, "audio": {"output": {name: output[name] for name in ("format", "voice")}}} if output else fields
        )


def merge(session: JSON, change: JSON) -> JSON:
    """A session with the fields of an update put in, level by level."""
    merged: dict[str, Any] = dict(session)
    for name, value in change.items():
        known = merged.get(name)
        deeper = isinstance(value, dict) and isinstance(known, dict) and value.get("type") == known.get("type")
        merged[name] = merge(known, value) if deeper and isinstance(known, dict) else value
    return merged


def _without_none(fields: JSON) -> JSON:
    return {name: value for name, value in fields.items() if value is not None}

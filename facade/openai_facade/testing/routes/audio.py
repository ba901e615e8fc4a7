"""Audio: silence for text, and text for sound."""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING

from ..answers import Answer, Refused, typed_events
from ..calls import Call, route
from ..model.asking import Ask
from ..model.behaviour import Failed
from ..samples import audio
from ..words import count, deltas, token_logprobs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..checks import Part
    from ..description import JSON

_CHUNK = 4096


@route("POST /audio/speech")
def speak(call: Call) -> Answer:
    """Silence as long as the text would take to read."""
    body = call.body
    seconds = 0.06 * len(body["input"]) / (body.get("speed") or 1)
    data, kind = audio(body.get("response_format") or "mp3", seconds)
    if body.get("stream_format") == "sse":
        return Answer(events=typed_events(_spoken(body["input"], data)))
    return Answer(body=data, headers={"content-type": kind})


def _spoken(text: str, data: bytes) -> Iterator[JSON]:
    for start in range(0, len(data), _CHUNK):
        yield {"type": "speech.audio.delta", "audio": base64.b64encode(data[start : start + _CHUNK]).decode()}
    asked, spent = count(text), len(data) // 1000
    usage = {"input_tokens": asked, "output_tokens": spent, "total_tokens": asked + spent}
    yield {"type": "speech.audio.done", "usage": usage}


@route("POST /audio/transcriptions")
def transcribe(call: Call) -> JSON | Answer:
    """What a recording says; a file that holds text says that text."""
    body = call.body
    part = call.file("file")
    text, seconds = _said(call, part), _seconds(part)
    form = body.get("response_format") or "json"
    if form == "verbose_json" and body["model"] != "whisper-1":
        raise Refused(
            "response_format 'verbose_json' needs whisper-1.", param="response_format", code="unsupported_value"
        )
    if body.get("stream"):
        return Answer(events=typed_events(_told(body, text, seconds)))
    match form:
        case "verbose_json":
            return _verbose(body, text, seconds)
        case "diarized_json":
            segments = _speakers(body, text, seconds)
            usage = _token_usage(text, seconds)
            return {"task": "transcribe", "duration": seconds, "text": text, "segments": segments, "usage": usage}
        case "json":
            return _plain(body, text, seconds)
        case _:
            return _subtitles(form, text, seconds)


@route("POST /audio/translations")
def translate(call: Call) -> JSON | Answer:
    """The same in English, which a file of text is taken to be."""
    part = call.file("file")
    text, seconds = _said(call, part), _seconds(part)
    match call.body.get("response_format") or "json":
        case "verbose_json":
            segment = _segment(text, seconds)
            return {
                "task": "translate",
                "language": "english",
                "duration": seconds,
                "text": text,
                "segments": [segment],
            }
        case "json":
            return {"text": text}
        case form:
            return _subtitles(form, text, seconds)


def _said(call: Call, part: Part) -> str:
    """What a rule lays down, or what the recording says."""
    told = call.service.model.take(ask := Ask(_heard(part), model=call.body["model"], path=call.path))
    if told is not None and told.fault is not None:
        raise Failed(told.fault.answer or Answer(status=500))
    return (told.text(ask) if told is not None else None) or ask.prompt


def _heard(part: Part) -> str:
    data = part.read()
    try:
        text = data.decode("utf-8").strip()
    except UnicodeDecodeError:
        text = ""
    if text and text.isprintable() and len(text) < 10_000 and not text.startswith("RIFF"):
        return text
    return f"This is an emulated transcript of {part.filename}."


def _seconds(part: Part) -> float:
    """How long a recording is: as a WAV file says, else guessed from its size."""
    import wave  # for the few servers that are asked what a recording says

    try:
        with wave.open(io.BytesIO(part.read())) as sound:
            length: float = sound.getnframes() / sound.getframerate()
            return round(length, 3)
    except (wave.Error, EOFError, ZeroDivisionError):
        return round(max(part.size / 4_000, 0.1), 3)


def _plain(body: JSON, text: str, seconds: float) -> JSON:
    if body["model"] == "whisper-1":
        return {"text": text, "usage": {"type": "duration", "seconds": seconds}}
    answer: JSON = {"text": text, "usage": _token_usage(text, seconds)}
    if "logprobs" in (body.get("include") or ()):
        answer["logprobs"] = _logprobs(text)
    return answer


def _logprobs(text: str) -> list[JSON]:
    return [{name: entry[name] for name in ("token", "logprob", "bytes")} for entry in token_logprobs(text, 0)]


def _token_usage(text: str, seconds: float) -> JSON:
    asked, spent = max(int(seconds * 10), 1), count(text)
    details = {"text_tokens": 0, "audio_tokens": asked}
    used = {
        "input_tokens": asked,
        "input_token_details": details,
        "output_tokens": spent,
        "total_tokens": asked + spent,
    }
    return {"type": "tokens", **used}


def _verbose(body: JSON, text: str, seconds: float) -> JSON:
    wanted = body.get("timestamp_granularities") or ["segment"]
    language = {"zh": "chinese", "de": "german", "fr": "french"}.get(body.get("language") or "", "english")
    answer: JSON = {"task": "transcribe", "language": language, "duration": seconds, "text": text}
    if "word" in wanted:
        words = text.split()
        step = seconds / max(len(words), 1)
        spans = [(round(index * step, 3), round((index + 1) * step, 3)) for index in range(len(words))]
        answer["words"] = [{"word": word, "start": s, "end": e} for word, (s, e) in zip(words, spans, strict=True)]
    if "segment" in wanted:
        answer["segments"] = [_segment(text, seconds)]
    return {**answer, "usage": {"type": "duration", "seconds": seconds}}


def _segment(text: str, seconds: float) -> JSON:
    return {
        "id": 0,
        "seek": 0,
        "start": 0.0,
        "end": seconds,
        "text": text,
        "tokens": list(range(count(text))),
        "temperature": 0.0,
        "avg_logprob": -0.1,
        "compression_ratio": 1.0,
        "no_speech_prob": 0.01,
    }


def _speakers(body: JSON, text: str, seconds: float) -> list[JSON]:
    names = body.get("known_speaker_names") or ["A"]
    segment = {"id": "seg_0", "start": 0.0, "end": seconds, "text": text, "speaker": names[0]}
    return [{"type": "transcript.text.segment", **segment}]


def _subtitles(form: str, text: str, seconds: float) -> Answer:
    def clock(value: float, mark: str) -> str:
        whole = int(value)
        return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}{mark}{round((value - whole) * 1000):03}"

    if form == "srt":
        text = f"1\n{clock(0, ',')} --> {clock(seconds, ',')}\n{text}\n"
    elif form == "vtt":
        text = f"WEBVTT\n\n{clock(0, '.')} --> {clock(seconds, '.')}\n{text}\n"
    else:
        text += "\n"
    return Answer(body=text, headers={"content-type": "text/plain; charset=utf-8"})


def _told(body: JSON, text: str, seconds: float) -> Iterator[JSON]:
    with_logprobs = "logprobs" in (body.get("include") or ())
    if body.get("response_format") == "diarized_json":
        yield from _speakers(body, text, seconds)
    for piece in deltas(text):
        event: JSON = {"type": "transcript.text.delta", "delta": piece}
        yield {**event, "logprobs": _logprobs(piece)} if with_logprobs else event
    done: JSON = {"type": "transcript.text.done", "text": text, "usage": _token_usage(text, seconds)}
    yield {**done, "logprobs": _logprobs(text)} if with_logprobs else done

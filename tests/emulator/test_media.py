"""Images and audio, embeddings, moderations, models: small answers that are real of their kind."""

from __future__ import annotations

import base64
import json
import math
import struct
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade.testing.samples import wav

if TYPE_CHECKING:
    from collections.abc import Callable

PNG = b"\x89PNG\r\n\x1a\n"


def size_of(png: bytes) -> tuple[int, ...]:
    assert png.startswith(PNG)
    return struct.unpack(">II", png[16:24])


def test_modern_pictures_come_as_base64(api: Any, fits: Callable[..., None]) -> None:
    body = {"model": "gpt-image-2", "prompt": "A cat", "size": "1536x1024", "quality": "standard", "n": 2}
    answer = api.post("/images/generations", body)
    fits("POST /images/generations", answer)
    assert [size_of(base64.b64decode(one["b64_json"])) for one in answer["data"]] == [(1536, 1024)] * 2


def test_older_pictures_come_as_links_that_work(api: Any, fits: Callable[..., None]) -> None:
    answer = api.post("/images/generations", {"model": "dall-e-3", "prompt": "A cat", "size": "1024x1024"})
    fits("POST /images/generations", answer)
    assert answer["data"][0]["revised_prompt"] == "A cat"
    picture = httpx.get(answer["data"][0]["url"])
    assert picture.headers["content-type"] == "image/png"
    assert size_of(picture.content) == (1024, 1024)
    assert httpx.get(answer["data"][0]["url"].replace("img_", "no_")).status_code == 404


def test_pictures_are_streamed(api: Any, fits: Callable[..., None]) -> None:
    body = {"model": "gpt-image-1", "prompt": "A cat", "size": "1024x1024", "partial_images": 2}
    events = api.stream("/images/generations", body)
    for event in events:
        fits("POST /images/generations", event, "text/event-stream")
    assert [event["type"].rpartition(".")[2] for event in events] == ["partial_image", "partial_image", "completed"]


@pytest.mark.parametrize("name", ["image", "image[]"])
def test_pictures_are_edited_and_varied(name: str, http: httpx.Client, fits: Callable[..., None]) -> None:
    fields = {"model": "dall-e-2", "prompt": "A rainbow", "size": "256x256"}
    files = [(name, ("a.png", PNG)), ("mask", ("m.png", PNG))]
    edited = http.post("/images/edits", files=files, data=fields)
    fits("POST /images/edits", edited.json())
    assert edited.json()["data"][0]["url"]
    fields = {"model": "dall-e-2", "n": "3", "response_format": "b64_json"}
    varied = http.post("/images/variations", files={"image": ("a.png", PNG)}, data=fields)
    fits("POST /images/variations", varied.json())
    assert len(varied.json()["data"]) == 3


@pytest.mark.parametrize(
    ("form", "start"), [("mp3", b"\xff\xfb"), ("wav", b"RIFF"), ("flac", b"fLaC"), ("opus", b"OggS"), ("pcm", b"\x00")]
)
def test_speech_comes_in_the_wanted_format(form: str, start: bytes, http: httpx.Client) -> None:
    body = {"model": "gpt-4o-mini-tts", "voice": "alloy", "input": "Hello world", "response_format": form}
    answer = http.post("/audio/speech", json=body)
    assert answer.content.startswith(start)
    assert answer.headers["content-type"].startswith("audio/")


def test_speech_is_streamed(http: httpx.Client, fits: Callable[..., None]) -> None:
    body = {"model": "gpt-4o-mini-tts", "voice": "alloy", "input": "Hello world", "stream_format": "sse"}
    events = events_of(http.post("/audio/speech", json=body))
    for event in events:
        fits("POST /audio/speech", event, "text/event-stream")
    assert events[-1]["type"] == "speech.audio.done"
    assert base64.b64decode(events[0]["audio"]).startswith(b"\xff\xfb")


def events_of(answer: httpx.Response) -> list[Any]:
    assert answer.status_code == 200, answer.text
    return [json.loads(line[6:]) for line in answer.text.split("\n") if line.startswith("data: ")]


def hear(http: httpx.Client, data: bytes, **fields: Any) -> httpx.Response:
    pairs = {"model": "gpt-4o-transcribe", **fields}
    return http.post("/audio/transcriptions", files={"file": ("speech.wav", data)}, data=pairs)


def test_a_recording_is_written_down(http: httpx.Client, fits: Callable[..., None]) -> None:
    plain = hear(http, wav(2.0), language="zh").json()
    fits("POST /audio/transcriptions", plain)
    assert "speech.wav" in plain["text"]
    assert hear(http, b"What the test says").json()["text"] == "What the test says"
    verbose = hear(
        http,
        wav(2.0),
        model="whisper-1",
        response_format="verbose_json",
        **{"timestamp_granularities[]": ["word", "segment"]},
    ).json()
    fits("POST /audio/transcriptions", verbose)
    assert verbose["duration"] == 2.0
    assert verbose["words"][-1]["end"] == 2.0
    assert verbose["segments"][0]["text"] == verbose["text"]
    diarized = hear(http, b"Hi", model="gpt-4o-transcribe-diarize", response_format="diarized_json").json()
    fits("POST /audio/transcriptions", diarized)
    assert diarized["segments"][0]["speaker"] == "A"


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("text", "Hi\n"),
        ("srt", "1\n00:00:00,000 --> 00:00:00,100\nHi\n"),
        ("vtt", "WEBVTT\n\n00:00:00.000 --> 00:00:00.100\nHi\n"),
    ],
)
def test_a_transcript_comes_as_text(form: str, text: str, http: httpx.Client) -> None:
    answer = hear(http, b"Hi", model="whisper-1", response_format=form)
    assert (answer.text, answer.headers["content-type"]) == (text, "text/plain; charset=utf-8")


def test_a_transcript_is_streamed(http: httpx.Client, fits: Callable[..., None]) -> None:
    events = events_of(hear(http, b"One two three four", stream="true", **{"include[]": "logprobs"}))
    for event in events:
        fits("POST /audio/transcriptions", event, "text/event-stream")
    assert "".join(event["delta"] for event in events[:-1]) == events[-1]["text"] == "One two three four"


def test_a_recording_is_translated(http: httpx.Client, fits: Callable[..., None]) -> None:
    for form in ("json", "verbose_json"):
        data = {"model": "whisper-1", "response_format": form}
        answer = http.post("/audio/translations", files={"file": ("a.mp3", b"Hello")}, data=data).json()
        fits("POST /audio/translations", answer)
        assert answer["text"] == "Hello"


def test_embeddings_are_unit_vectors_that_know_words(api: Any, fits: Callable[..., None]) -> None:
    texts = ["the red cat", "a red cat", "quarterly report"]
    answer = api.post("/embeddings", {"model": "text-embedding-3-small", "input": texts})
    fits("POST /embeddings", answer)
    first, near, far = (one["embedding"] for one in answer["data"])
    assert [len(first), len(near)] == [1536, 1536]
    assert math.isclose(sum(value * value for value in first), 1, abs_tol=1e-4)
    assert (
        sum(a * b for a, b in zip(first, near, strict=True)) > sum(a * b for a, b in zip(first, far, strict=True)) + 0.3
    )


def test_embeddings_in_base64_are_the_same_numbers(api: Any) -> None:
    body = {"model": "text-embedding-3-large", "input": "Hello", "dimensions": 1024}
    plain = api.post("/embeddings", body)["data"][0]["embedding"]
    packed = api.post("/embeddings", {**body, "encoding_format": "base64"})["data"][0]["embedding"]
    assert list(struct.unpack("<1024f", base64.b64decode(packed))) == plain


@pytest.mark.parametrize(("given", "count"), [("a", 1), (["a", "b"], 2), ([1, 2, 3], 1), ([[1, 2], [3]], 2)])
def test_embeddings_take_texts_and_tokens(given: Any, count: int, api: Any) -> None:
    assert len(api.post("/embeddings", {"model": "text-embedding-3-small", "input": given})["data"]) == count


def test_moderation_looks_at_each_text(api: Any, fits: Callable[..., None]) -> None:
    answer = api.post("/moderations", {"input": ["I will kill you", "I like you"]})
    fits("POST /moderations", answer)
    assert [one["flagged"] for one in answer["results"]] == [True, False]
    assert answer["results"][0]["categories"]["violence"]
    picture = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}
    mixed = api.post("/moderations", {"input": [{"type": "text", "text": "hi"}, picture]})
    fits("POST /moderations", mixed)
    assert len(mixed["results"]) == 1


def test_models_are_listed_and_found(api: Any, fits: Callable[..., None]) -> None:
    listed = api.get("/models")
    fits("GET /models", listed)
    assert {"gpt-5.4", "o3", "gpt-image-2", "text-embedding-3-large"} <= {one["id"] for one in listed["data"]}
    assert api.get("/models/gpt-5.4")["id"] == "gpt-5.4"
    assert api.refused("GET", "/models/gpt-99", 404)["code"] == "model_not_found"
    assert api.refused("DELETE", "/models/gpt-5.4", 403)["type"] == "permission_error"

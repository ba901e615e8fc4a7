"""What the API refuses of sound, pictures, empty things and sizes."""

from __future__ import annotations

from typing import Any

import pytest

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
HELLO = [{"role": "user", "content": "hi"}]
FILES: list[tuple[str, str, bytes, dict[str, str], str | None]] = [
    ("/audio/transcriptions", "a.txt", b"x", {"model": "whisper-1"}, "invalid_value"),
    ("/audio/transcriptions", "a.mp3", b"", {"model": "whisper-1"}, "audio_too_short"),
    ("/audio/transcriptions", "a.MP3", b"x", {"model": "gpt-4o-transcribe"}, None),
    ("/audio/transcriptions", "a.mp3", b"x", {"model": "gpt-4o"}, "model_not_found"),
    ("/audio/translations", "a.doc", b"x", {"model": "whisper-1"}, "invalid_value"),
    ("/audio/translations", "a.webm", b"x", {"model": "whisper-1"}, None),
    ("/images/edits", "a.png", b"no picture", {"prompt": "x", "model": "gpt-image-1"}, "invalid_image_file"),
    ("/images/edits", "a.png", PNG, {"prompt": "x", "model": "gpt-image-1"}, None),
    ("/images/edits", "a.png", PNG, {"prompt": "x", "model": "gpt-4o"}, "model_not_found"),
    ("/images/edits", "a.png", PNG, {"prompt": "x", "model": "chatgpt-image-latest"}, None),
    ("/images/variations", "a.png", b"", {}, "invalid_image_file"),
    ("/images/variations", "a.jpg", b"\xff\xd8\xff\xe0", {}, None),
]


@pytest.mark.parametrize(("path", "name", "data", "fields", "code"), FILES)
def test_files_of_sound_and_pictures(
    path: str, name: str, data: bytes, fields: Any, code: str | None, http: Any
) -> None:
    field = "file" if path.startswith("/audio") else "image"
    answer = http.post(path, files={field: (name, data)}, data=fields)
    if code is None:
        assert answer.status_code == 200, answer.text
    else:
        error = answer.json()["error"]
        param = "model" if code == "model_not_found" else field
        assert (error["code"], error["param"]) == (code, param)
        assert answer.status_code == (404 if code == "model_not_found" else 400)


BODIES: list[tuple[str, dict[str, Any], str, str | None]] = [
    ("/audio/speech", {"model": "gpt-4o", "voice": "alloy", "input": "x"}, "model", "model_not_found"),
    ("/audio/speech", {"model": "gpt-4o-mini-tts", "voice": "alloy", "input": "x"}, "", None),
    ("/images/generations", {"model": "gpt-4o", "prompt": "x"}, "model", "model_not_found"),
    ("/images/generations", {"model": "dall-e-3", "prompt": "x", "n": 2}, "n", "invalid_value"),
    ("/images/generations", {"model": "dall-e-2", "prompt": "x", "n": 2}, "", None),
    ("/embeddings", {"model": "text-embedding-3-small", "input": ""}, "input", "invalid_value"),
    ("/embeddings", {"model": "text-embedding-3-small", "input": ["x", ""]}, "input", "invalid_value"),
    ("/chat/completions", {"tools": []}, "tools", "empty_array"),
    ("/chat/completions", {"max_tokens": 0}, "max_tokens", "integer_below_min_value"),
    ("/chat/completions", {"max_completion_tokens": -1}, "max_completion_tokens", "integer_below_min_value"),
    ("/chat/completions", {"max_tokens": 16_385}, "max_tokens", "invalid_value"),
    ("/chat/completions", {"max_tokens": 16_384}, "", None),
    ("/chat/completions", {"model": "gpt-4o-2024-08-06", "max_tokens": 16_385}, "max_tokens", "invalid_value"),
    ("/chat/completions", {"model": "my-own", "max_tokens": 1_000_000}, "", None),
]


@pytest.mark.parametrize(("path", "body", "param", "code"), BODIES)
def test_models_and_sizes(path: str, body: Any, param: str, code: str | None, http: Any) -> None:
    given = {"model": "gpt-4o", "messages": HELLO, **body} if path == "/chat/completions" else body
    answer = http.post(path, json=given)
    if code is None:
        assert answer.status_code == 200, answer.text
    else:
        error = answer.json()["error"]
        assert (error["param"], error["code"]) == (param, code)
        assert answer.status_code == (404 if code == "model_not_found" else 400)


def test_dated_editions_of_models_are_there(api: Any) -> None:
    assert api.get("/models/gpt-4o-2024-08-06")["id"] == "gpt-4o-2024-08-06"
    assert api.refused("GET", "/models/gpt-0-2024-08-06", 404)["code"] == "model_not_found"

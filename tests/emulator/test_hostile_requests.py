"""Whatever comes, the answer is one of the API's: nothing that a client sends makes the emulator itself fail."""

from __future__ import annotations

import json
import socket
import time
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade.testing import faults
from websockets.sync.client import connect

from .endpoints import KEY

if TYPE_CHECKING:
    import httpx
    from openai_facade.testing import Emulator

JSON = {"content-type": "application/json"}
CHAT = '{"model":"m","messages":[{"role":"user","content":"hi"}],%s}'
PATHS = [
    "/chat/completions",
    "/responses",
    "/embeddings",
    "/assistants",
    "/files",
    "/uploads",
    "/batches",
    "/evals",
    "/images/generations",
    "/images/edits",
    "/audio/transcriptions",
    "/realtime/client_secrets",
    "/containers",
    "/videos",
]
BODIES = {
    "null": b"null",
    "list": b"[]",
    "number": b"1",
    "nested": b"[" * 100_000,
    "nested objects": b'{"a":' * 3_000 + b"1" + b"}" * 3_000,
    "no text": b"\xff\xfe",
    "not a number": b'{"model": NaN}',
    "infinite": b'{"model": 1e999}',
    "long number": b'{"model": ' + b"9" * 5_000 + b"}",
    "half an emoji": b'{"model": "\\ud83d"}',
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@pytest.mark.parametrize("path", PATHS)
def test_a_bad_body_is_an_error_of_the_api(path: str, body: bytes, api: Any) -> None:
    error = api.refused("POST", path, 400, content=body, headers=JSON)
    assert set(error) == {"message", "type", "param", "code"}


@pytest.mark.parametrize("path", ["/chat/completions", "/containers", "/videos", "/uploads", "/files"])
def test_no_body_is_an_error_of_the_api(path: str, api: Any) -> None:
    api.refused("POST", path, 400, headers=JSON)


@pytest.mark.parametrize("kind", ["multipart/form-data", "multipart/form-data; boundary=x", "text/plain", ""])
@pytest.mark.parametrize("path", PATHS)
def test_a_body_of_another_type_is_an_error_of_the_api(path: str, kind: str, api: Any) -> None:
    api.refused(
        "POST",
        path,
        400,
        content=b'--x\r\nContent-Disposition: form-data; name="f"\r\n\r\nabc',
        headers={"content-type": kind},
    )


@pytest.mark.parametrize(
    "more",
    ['"n":2.0', '"max_tokens":3.0', '"logprobs":true,"top_logprobs":2.0', '"stop":""', '"stop":["",""]', '"seed":1e3'],
)
def test_a_whole_number_may_have_a_fraction_of_zero(more: str, http: httpx.Client) -> None:
    answer = http.post("/chat/completions", content=CHAT % more, headers=JSON)
    assert answer.status_code == 200, answer.text
    assert "n" not in more.split(":")[0] or '"n"' not in more or len(answer.json()["choices"]) == 2


@pytest.mark.parametrize("path", ["/images/generations", "/responses"])
@pytest.mark.parametrize("size", ["100000x100000", "99999999999999999999x1", "0x0"])
def test_a_picture_has_its_limits(path: str, size: str, api: Any) -> None:
    tool = {"type": "image_generation", "size": size}
    bodies = {"/images/generations": {"model": "gpt-image-1", "prompt": "x", "size": size}}
    bodies["/responses"] = {"model": "m", "input": "x", "tools": [tool]}
    assert "not supported" in api.refused("POST", path, 400, json=bodies[path])["message"]


HEADERS = """\
|status|status x|status 99|status 1000|drop nowhere|stall x|stall -1|stall nan|slow-end inf|drop after=x|drop after=-1|\
error-event after=x|status 500 headers=x|status true"""


@pytest.mark.parametrize("header", HEADERS.split("|"))
def test_a_bad_fault_header_is_refused(header: str, api: Any) -> None:
    assert api.refused("GET", "/models", 400, headers={"x-emulator-fault": header})["param"] == "x-emulator-fault"


@pytest.mark.parametrize("status", [204, 304])
def test_a_status_without_a_body_is_sent_without_one(status: int, http: httpx.Client) -> None:
    answer = http.get("/models", headers={"x-emulator-fault": f"status {status}"})
    assert (answer.status_code, answer.content) == (status, b"")


def test_a_fault_is_checked_when_it_is_made() -> None:
    for make in (lambda: faults.status(99), lambda: faults.stall(-1), lambda: faults.drop("nowhere")):  # type: ignore[arg-type]
        with pytest.raises(ValueError, match=r"status|stall|happens"):
            make()


FILTERS: list[tuple[dict[str, Any], int]] = [
    ({"type": "gt", "key": "word", "value": 1}, 0),
    ({"type": "lt", "key": "number", "value": "x"}, 0),
    ({"type": "gte", "key": "flag", "value": "z"}, 0),
    ({"type": "gte", "key": "number", "value": 1}, 1),
    ({"type": "eq", "key": "number", "value": True}, 0),
    ({"type": "in", "key": "word", "value": [1, "x"]}, 1),
    ({"type": "nin", "key": "number", "value": ["1"]}, 1),
    ({"type": "ne", "key": "missing", "value": 1}, 1),
    ({"type": "eq", "key": "missing", "value": 1}, 0),
    ({"type": "and", "filters": [{"type": "eq", "key": "word", "value": "x"}]}, 1),
]


def test_filters_of_mixed_types_find_nothing(api: Any) -> None:
    store = api.post("/vector_stores", {"name": "x"})["id"]
    files = {"file": ("a.txt", b"hello world")}
    file = api.post("/files", None, files=files, data={"purpose": "assistants"})["id"]
    attributes = {"word": "x", "number": 1, "flag": True}
    api.post(f"/vector_stores/{store}/files", {"file_id": file, "attributes": attributes})
    for given, found in FILTERS:
        hits = api.post(f"/vector_stores/{store}/search", {"query": "hello", "filters": given})["data"]
        assert len(hits) == found, given
    bad = {"query": "hello", "filters": {"type": "in", "key": "number", "value": 5}}
    assert api.refused("POST", f"/vector_stores/{store}/search", 400, json=bad)["param"] == "filters"


EVENTS = [
    "{",
    "[]",
    "null",
    "[" * 100_000,
    '{"type":1}',
    '{"type":"response.create","response":[1]}',
    '{"type":"session.update","session":5}',
    '{"type":"input_audio_buffer.append","audio":"\\ud83d"}',
    '{"type":"conversation.item.create","item":{"type":"message","role":"user","content":"\\ud83d"}}',
    '{"type":"response.create","response":{"input":[5]}}',
    '{"type":"response.create","model":"m","input":"x","response":{"tools":[{"type":"function","name":"f",'
    '"parameters":{"type":"array","minItems":1000000000}}]}}',
]


@pytest.mark.parametrize("event", EVENTS, ids=range(len(EVENTS)))
@pytest.mark.parametrize(
    ("path", "beta"), [("/realtime?model=m", False), ("/realtime?model=m", True), ("/responses", False)]
)
def test_a_bad_event_is_answered_by_an_error_event(path: str, beta: bool, event: str, server: Emulator) -> None:
    headers = {**KEY, "openai-beta": "realtime=v1"} if beta else KEY
    with connect(server.websocket_base_url + path, additional_headers=headers) as client:
        client.send(event)
        while json.loads(client.recv(5))["type"] != "error":
            pass


RAW = [
    b"GARBAGE\r\n\r\n",
    b"GET /v1/models\xff HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \xff\r\n\r\n",
    b"GET /v1/files/%ff%00 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\n\r\n",
    b"GET /v1/files?after=%ff&limit HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\n\r\n",
    b"POST /v1/responses HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\nContent-Type: application/json\r\n\r\n{",
    b"HEAD /v1/models HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\n\r\n",
    b"OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
]


@pytest.mark.parametrize("data", RAW, ids=range(len(RAW)))
def test_bytes_of_any_kind_do_no_harm(data: bytes, server: Emulator, http: httpx.Client) -> None:
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=5) as client:
        client.sendall(data)
        client.shutdown(socket.SHUT_WR)
        while client.recv(65_536):
            pass
    assert http.get("/models").status_code == 200


def test_a_large_body_is_refused(http: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai_facade.testing.app._LARGEST_BODY", 1_000)
    answer = http.post("/responses", json={"model": "m", "input": "x" * 2_000})
    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "request_too_large")


def test_nobody_waits_for_a_hostile_request(http: httpx.Client, server: Emulator) -> None:
    schema: dict[str, Any] = {
        "type": "array",
        "minItems": 4000,
        "items": {"type": "array", "minItems": 4000, "items": {}},
    }
    form = {"format": {"type": "json_schema", "name": "x", "schema": schema}}
    started = time.process_time()
    assert http.post("/responses", json={"model": "m", "input": "x", "text": form}).status_code == 400
    assert time.process_time() - started < 2

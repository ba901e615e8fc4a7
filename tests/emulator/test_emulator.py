"""The server itself: how it starts, is found, and is used from other places."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
from openai_facade.testing import Emulator, Incoming
from openai_facade.testing.description import Description, load
from openai_facade.testing.router import Router
from openai_facade.testing.webhooks import SECRET

pytest_plugins = ["pytester"]
CHAT = {"messages": [{"role": "user", "content": "hi"}]}
KEY = {"authorization": "Bearer sk-test"}


def test_it_starts_and_stops_quickly() -> None:
    started = time.perf_counter()
    with Emulator() as server:
        assert time.perf_counter() - started < 1.5
        assert httpx.get(server.base_url + "/models", headers=KEY).status_code == 200
        url = server.base_url
        stopping = time.perf_counter()
    assert time.perf_counter() - stopping < 1
    with pytest.raises(httpx.ConnectError):
        httpx.get(url + "/models", headers=KEY)


def test_two_servers_know_nothing_of_each_other() -> None:
    with Emulator() as one, Emulator() as other:
        made = httpx.post(one.base_url + "/vector_stores", json={"name": "x"}, headers=KEY).json()
        assert httpx.get(f"{one.base_url}/vector_stores/{made['id']}", headers=KEY).status_code == 200
        assert httpx.get(f"{other.base_url}/vector_stores/{made['id']}", headers=KEY).status_code == 404


def test_it_cannot_be_started_twice(server: Emulator) -> None:
    with pytest.raises(RuntimeError):
        server.start()


def test_it_stops_in_the_middle_of_a_stream() -> None:
    with Emulator() as server:
        server.pace = 10
        with httpx.Client(base_url=server.base_url, headers=KEY) as client:
            request = {**CHAT, "model": "m", "stream": True}
            with client.stream("POST", "/chat/completions", json=request) as answer:
                assert answer.status_code == 200
                stopping = time.perf_counter()
                server.stop()
                assert time.perf_counter() - stopping < 1


def test_the_command_line_serves(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "openai_facade.testing", "--port", "0", "--invent"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        assert "OPENAI_BASE_URL=" + url in process.stdout.readline()
        assert httpx.get(f"{url}/files/file-any", headers=KEY).json()["id"] == "file-any"
    finally:
        process.terminate()
        process.wait(timeout=10)
        assert process.stdout is not None
        process.stdout.close()


def test_the_command_line_explains_itself() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "openai_facade.testing", "--help"], capture_output=True, text=True, check=True
    )
    assert "--port" in shown.stdout


def test_the_description_is_read_piece_by_piece_and_whole() -> None:
    import yaml

    text = (Path(__file__).resolve().parents[2] / "openapi/openapi.yaml").read_text(encoding="utf-8")
    whole = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    shipped, cut, parsed = load(), Description(text), Description(json.dumps(whole))
    assert shipped.document()["paths"] == cut.document()["paths"] == whole["paths"]
    assert shipped.document()["components"] == cut.document()["components"]
    assert shipped.components == sorted(whole["components"]["schemas"])
    assert shipped.ids() == cut.ids() == parsed.ids()
    assert shipped.paths == cut.paths == parsed.paths
    assert [shipped.methods(path) for path in shipped.paths] == [cut.methods(path) for path in cut.paths]
    assert {one.key for one in parsed.operations()} == {one.key for one in shipped.operations()}


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("/openai/deployments/my-gpt/chat/completions?api-version=2024-10-01-preview", {"api-key": "k"}),
        ("/openai/deployments/my-gpt/chat/completions?api-version=2024-10-01-preview", KEY),
        ("/openai/v1/chat/completions", {"api-key": "k"}),
        ("/openai/v1/chat/completions?api-version=preview", KEY),
    ],
)
def test_azure_addresses_are_understood(path: str, headers: dict[str, str], server: Emulator) -> None:
    body = CHAT if "deployments" in path else {**CHAT, "model": "my-gpt"}
    answer = httpx.post(server.url + path, json=body, headers=headers)
    assert answer.status_code == 200, answer.text
    assert answer.json()["model"] == "my-gpt"


def test_azure_wants_a_version_and_a_key(server: Emulator) -> None:
    url = server.url + "/openai/deployments/my-gpt/chat/completions"
    assert httpx.post(url, json=CHAT, headers={"api-key": "k"}).status_code == 404
    assert httpx.post(url + "?api-version=1", json=CHAT).status_code == 401
    listed = httpx.get(server.url + "/openai/files?api-version=1", headers={"api-key": "k"})
    assert listed.json()["data"] == []


def test_a_webhook_carries_a_signature_that_holds(server: Emulator) -> None:
    webhook = server.webhook("response.completed", {"id": "resp_1"}, timestamp=1_700_000_000)
    event = json.loads(webhook.body)
    assert (event["type"], event["data"], event["object"]) == ("response.completed", {"id": "resp_1"}, "event")
    name, stamp = webhook.headers["webhook-id"], webhook.headers["webhook-timestamp"]
    assert stamp == "1700000000"
    key = base64.b64decode(SECRET.removeprefix("whsec_"))
    digest = hmac.new(key, f"{name}.{stamp}.".encode() + webhook.body, hashlib.sha256).digest()
    assert webhook.headers["webhook-signature"] == "v1," + base64.b64encode(digest).decode()


def test_a_webhook_is_filled_from_the_description(server: Emulator) -> None:
    event = json.loads(server.webhook("realtime.call.incoming").body)
    assert "call_id" in event["data"]


def test_a_webhook_is_delivered(server: Emulator) -> None:
    received: list[tuple[str, bytes]] = []

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            received.append((self.headers["webhook-id"], body))
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            """Stay quiet."""

    with HTTPServer(("127.0.0.1", 0), Receiver) as target:
        thread = threading.Thread(target=target.handle_request)
        thread.start()
        status = server.send_webhook(f"http://127.0.0.1:{target.server_port}/", "batch.completed", {"id": "batch_1"})
        thread.join(5)
    assert status == 204
    assert received[0][0].startswith("wh_")
    assert json.loads(received[0][1])["data"] == {"id": "batch_1"}


def test_an_unknown_id_is_invented_only_when_asked(api: Any) -> None:
    api.refused("GET", "/files/file-any", 404)
    with Emulator(invent=True) as server:
        found = httpx.get(server.base_url + "/vector_stores/vs_any", headers=KEY)
        assert (found.status_code, found.json()["id"]) == (200, "vs_any")


def test_operations_without_a_handler_remember(api: Any) -> None:
    project = api.post("/organization/projects", {"name": "Apollo"})
    assert api.get(f"/organization/projects/{project['id']}")["name"] == "Apollo"
    api.post(f"/organization/projects/{project['id']}", {"name": "Gemini"})
    assert [one["name"] for one in api.get("/organization/projects")["data"]] == ["Gemini"]
    archived = api.post(f"/organization/projects/{project['id']}/archive")
    assert archived["id"] == project["id"]
    api.refused("GET", "/organization/projects/proj_nope", 404)


def test_pages_of_operations_without_a_handler(api: Any) -> None:
    names = [api.post("/assistants", {"model": "m", "name": str(number)})["id"] for number in range(3)]
    first = api.get("/assistants", params={"limit": 2, "order": "asc"})
    assert (first["has_more"], [one["id"] for one in first["data"]]) == (True, names[:2])
    rest = api.get("/assistants", params={"limit": 2, "order": "asc", "after": first["last_id"]})
    assert (rest["has_more"], [one["id"] for one in rest["data"]]) == (False, names[2:])


def test_an_edition_may_tell_operations_apart_by_a_fixed_query() -> None:
    answer = {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object"}}}}}}
    paths = {path: {"get": {"operationId": path, **answer}} for path in ("/things", "/things?beta=true")}
    router = Router(Description(json.dumps({"paths": paths})))
    assert router.find("GET", "/things")[0].id == "/things"
    assert router.find("GET", "/things", "limit=1&beta=true")[0].id == "/things?beta=true"


def test_a_path_that_the_description_lacks_can_be_scripted(http: httpx.Client, server: Emulator) -> None:
    server.script("GET /custom", [{"mine": True}])
    assert http.get("/custom").json() == {"mine": True}
    assert http.get("/custom").status_code == 404


def test_a_chat_answer_is_cheap(server: Emulator) -> None:
    service, body = server.service, json.dumps({**CHAT, "model": "m"}).encode()
    headers = {"authorization": "Bearer k", "content-type": "application/json"}

    def answer() -> None:
        service.handle(Incoming("POST", "/v1/chat/completions", "", headers, body))[0].content()

    answer()
    started = time.process_time()
    for _ in range(100):
        answer()
    assert (time.process_time() - started) / 100 < 0.002


def test_an_answer_does_not_wait_for_an_acknowledgement(http: httpx.Client) -> None:
    http.get("/models")
    started = time.perf_counter()
    for _ in range(20):
        http.get("/models/gpt-4o")
    assert (time.perf_counter() - started) / 20 < 0.03


def test_the_plugin_gives_tests_a_server(pytester: pytest.Pytester) -> None:
    pytester.makeconftest('pytest_plugins = ["openai_facade.testing.pytest"]')
    pytester.makepyfile(
        """
        import os, httpx

        def ask(openai_emulator):
            headers = {"authorization": "Bearer " + os.environ["OPENAI_API_KEY"]}
            return httpx.get(os.environ["OPENAI_BASE_URL"] + "/models", headers=headers)

        def test_one(openai_emulator):
            assert ask(openai_emulator).status_code == 200
            assert len(openai_emulator.requests) == 1

        def test_two(openai_emulator):
            assert len(openai_emulator.requests) == 0
        """
    )
    pytester.runpytest_subprocess("-q").assert_outcomes(passed=2)

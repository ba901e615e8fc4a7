"""The emulator is steered over HTTP and by files, in the words of the Python methods."""

from __future__ import annotations

import json
import ssl
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade.testing import Emulator
from websockets.sync.client import connect

from .endpoints import ENDPOINTS, KEY, chat

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def control(server: Emulator) -> Iterator[httpx.Client]:
    """A client for the control; it has no key."""
    with httpx.Client(base_url=server.url + "/_emulator", timeout=10) as client:
        yield client


RULES: list[Any] = [
    {"when": {"text": "weather", "tools": ["get_weather"]}, "do": [{"call_tool": {"name": "get_weather"}}, "Sunny."]},
    {"when": {"text": {"matches": "^[0-9]+$"}}, "say": {"number": True}, "times": 1},
    {"say": "Next."},
    {"otherwise": True, "refuse": "No."},
]


def test_rules_come_over_http(control: httpx.Client, http: httpx.Client, server: Emulator) -> None:
    answer = control.post("/rules", json=RULES)
    assert (answer.status_code, answer.json()) == (201, {"added": 4})
    assert chat(http, server, "weather?", False).calls == [("get_weather", "{}")]
    assert chat(http, server, "weather?", True).text == "Sunny."
    assert chat(http, server, "12", False).text == '{"number": true}'
    assert chat(http, server, "12", True).text == "Next."
    assert chat(http, server, "12", False).refusal == "No."
    assert control.get("/unused").json() == {"unused": []}
    shown = control.get("/rules").json()
    assert (len(shown["rules"]), shown["queue"], shown["otherwise"]) == (2, [], "refuse('No.')")
    control.delete("/rules")
    assert chat(http, server, "12", False).calls


@pytest.mark.parametrize("name", ENDPOINTS)
def test_one_rule_speaks_on_every_endpoint(name: str, control: Any, http: httpx.Client, server: Emulator) -> None:
    call = {"name": "get_weather", "arguments": '{"city'}
    control.post("/rules", json={"think": "Hm.", "say": "Wait.", "call_tool": [call]}).raise_for_status()
    seen = ENDPOINTS[name](http, server, "Hello", True)
    assert (seen.text, seen.calls) == ("Wait.", [("get_weather", '{"city')])


def test_failures_and_faults_come_over_http(control: httpx.Client, http: httpx.Client, server: Emulator) -> None:
    fail = {"status": 429, "retry_after": 3, "message": "Slow down.", "code": "rate_limit_exceeded"}
    control.post("/rules", json=[{"fail": fail}, {"fail": 503}, {"fail": "drop at=before"}]).raise_for_status()
    seen = chat(http, server, "x", False)
    assert (seen.status, seen.error, seen.headers["retry-after"]) == (429, "rate_limit_exceeded", "3")
    assert chat(http, server, "x", True).status == 503
    with pytest.raises(httpx.RemoteProtocolError):
        chat(http, server, "x", False)
    faults = {"to": "GET /models", "faults": ["status 500", {"status": 502}, "stall 0.01"]}
    assert control.post("/faults", json=faults).json() == {"added": 1}
    assert [http.get("/models").status_code for _ in range(4)] == [500, 502, 200, 200]
    answers = [{"json": {"mine": 1}}, {"status": 418, "body": "tea", "headers": {"x-a": "b"}}, None]
    control.post("/faults", json={"to": "GET /files", "answers": answers}).raise_for_status()
    assert http.get("/files").json() == {"mine": 1}
    tea = http.get("/files")
    assert (tea.status_code, tea.text, tea.headers["x-a"]) == (418, "tea", "b")
    assert control.get("/unused").json() == {"unused": ["script 'GET /files': 1 entry"]}
    control.delete("/faults")
    assert control.get("/unused").json() == {"unused": []}


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ({"sya": "x"}, "unknown word 'sya'; did you mean 'say'?"),
        ([{"say": "x"}, {"when": {"txt": "x"}, "say": "x"}], "[1].when.txt: unknown word 'txt'"),
        ({"when": {"turn": "first"}, "say": "x"}, "'turn' cannot be 'first'"),
        ({"when": {"text": {"matches": "("}}, "say": "x"}, "pattern cannot be read"),
        ({"call_tool": "f"}, "a call has a 'name'"),
        ({"call_tool": {"name": "f", "arguments": 5}}, "'arguments' are"),
        ({"do": []}, "'do' takes a list"),
        ({"do": ["x"], "say": "x"}, "not both"),
        ({"say": "x", "times": 0}, "'times' takes a number"),
        ({"fail": "explode"}, "no fault is called 'explode'"),
        ({"fail": 99}, "status from 200 to 599"),
        ({"fail": {"stat": 500}}, "unknown word 'stat'; did you mean 'status'?"),
        ({"script": "POST /response", "answers": [None]}, "did you mean 'POST /responses'"),
        ({"script": "POST /responses", "answers": [{"status": 1}]}, "answers[0]"),
        (5, "a rule is an object"),
        ({}, "a turn says"),
    ],
)
def test_a_bad_rule_is_refused_whole(rule: Any, words: str, control: httpx.Client) -> None:
    answer = control.post("/rules", json=rule)
    assert answer.status_code == 400
    assert words in answer.json()["error"]["message"]
    assert control.get("/unused").json() == {"unused": []}


def test_bad_requests_to_the_control_are_refused(control: httpx.Client) -> None:
    assert control.post("/rules", content=b"{").status_code == 400
    assert control.post("/faults", json={"faults": []}).status_code == 400
    assert control.get("/nothing").status_code == 404
    assert control.put("/rules", json={}).status_code == 405
    assert control.get("/journal?limit=x").status_code == 400
    assert control.post("/settings", json={"pace": -1}).status_code == 400
    assert control.get("/ca.pem").status_code == 400


def test_journal_state_and_verdict_are_read(control: httpx.Client, http: httpx.Client, server: Emulator) -> None:
    http.post("/vector_stores", json={"name": "x"})
    chat(http, server, "hello", False)
    server.requests.wait_for(lambda: all(one.ended for one in server.requests))
    journal = control.get("/journal").json()
    assert (journal["total"], [one["status"] for one in journal["requests"]]) == (2, [200, 200])
    assert control.get("/journal", params={"to": "POST /vector_stores"}).json()["total"] == 1
    assert "sk-test" not in json.dumps(journal)
    assert control.get("/state").json()["collections"] == {"/vector_stores": 1}
    assert control.get("/state?collection=/vector_stores").json()["records"][0]["name"] == "x"
    assert control.get("/verdict").json() == {"findings": []}
    assert control.get("/health").json()["status"] == "ok"
    assert control.post("/settings", json={"pace": 0.001, "headers": {"x-mine": "1"}}).status_code == 200
    assert http.get("/models").headers["x-mine"] == "1"
    control.post("/reset").raise_for_status()
    assert control.get("/journal").json()["total"] == 0
    assert control.get("/state").json() == {"collections": {}}


def test_a_browser_finds_a_page(server: Emulator) -> None:
    for path in ("/", "/_emulator", "/_emulator/"):
        answer = httpx.get(server.url + path)
        assert answer.headers["content-type"].startswith("text/html")
        assert server.base_url in answer.text
    assert len(server.requests) == 0


def test_a_page_of_another_origin_may_call(server: Emulator, http: httpx.Client) -> None:
    asked = {"origin": "http://app.test", "access-control-request-method": "POST"}
    asked["access-control-request-headers"] = "authorization, content-type, x-stainless-lang"
    leave = httpx.options(server.base_url + "/chat/completions", headers=asked)
    assert leave.status_code == 204
    assert leave.headers["access-control-allow-origin"] == "http://app.test"
    assert "x-stainless-lang" in leave.headers["access-control-allow-headers"]
    answer = http.get("/models", headers={"origin": "http://app.test"})
    assert answer.headers["access-control-allow-origin"] == "http://app.test"
    assert "access-control-allow-origin" not in http.get("/models").headers


YAML = """\
# the model of our tests
- when: {text: weather}
  do:
    - call_tool: {name: get_weather, arguments: {city: Paris}}
    - say: It is sunny.
- script: GET /models
  answers:
    - {status: 503}
"""


@pytest.mark.parametrize("kind", ["yaml", "json"])
def test_rules_come_from_a_file(kind: str, tmp_path: Path) -> None:
    import yaml

    path = tmp_path / f"rules.{kind}"
    path.write_text(YAML if kind == "yaml" else json.dumps({"rules": yaml.safe_load(YAML)}, indent="\t"))
    with Emulator(rules=path) as server, httpx.Client(base_url=server.base_url, headers=KEY) as client:
        assert chat(client, server, "The weather?", False).calls == [("get_weather", '{"city": "Paris"}')]
        assert chat(client, server, "The weather?", True).text == "It is sunny."
        assert client.get("/models").status_code == 503


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("- say: x\n- when:\n    txt: x\n  say: y\n", ":3: unknown word 'txt'; did you mean 'text'?"),
        ("- say: x\n- {say: [\n", ":3: "),
        ("say: x\nsay2: y\n", ":2: unknown word 'say2'; did you mean 'say'?"),
        ("- 5\n", ":1: a rule is an object"),
    ],
)
def test_a_bad_file_is_an_error_with_its_line(text: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "rules.yaml"
    path.write_text(text)
    with pytest.raises(ValueError, match=r"rules\.yaml") as caught:
        Emulator(rules=path)
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--port", "x"], "a port is a number"),
        (["--prot", "1"], "unrecognized arguments: --prot"),
        (["--rules", "missing.yaml"], "missing.yaml: No such file"),
        (["--replay", "missing.jsonl"], "there is no file missing.jsonl"),
        (["--pace", "-1"], "is no number of seconds"),
        (["--host", "256.1.1.1"], ""),
    ],
)
def test_a_bad_option_is_one_sentence(options: list[str], words: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "openai_facade.testing", *options]
    found = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, timeout=30)
    assert found.returncode == 2
    assert words in found.stderr
    assert found.stderr.count("\n") == 1
    assert found.stdout == ""


def test_a_used_port_is_one_sentence(server: Emulator) -> None:
    port = server.url.rpartition(":")[2]
    command = [sys.executable, "-m", "openai_facade.testing", "--port", port]
    found = subprocess.run(command, capture_output=True, text=True, timeout=30)
    assert (found.returncode, found.stderr.count("\n")) == (2, 1)
    assert f"127.0.0.1:{port}: address already in use" in found.stderr


@pytest.mark.parametrize("missing", ["uvicorn", "yaml", "trustme"])
def test_a_missing_extra_is_one_sentence(missing: str) -> None:
    options = ["--tls", "--rules", "rules.yaml"] if missing == "yaml" else ["--tls"]
    code = f"import sys; sys.modules[{missing!r}] = None; import runpy; sys.argv = ['x', *{options!r}]\n"
    code += "runpy.run_module('openai_facade.testing', run_name='__main__')"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30)
    assert (found.returncode, found.stderr.count("\n")) == (2, 1)
    own = "python -m pip install trustme"
    assert (own if missing == "trustme" else "install the extra 'testing' of openai-facade") in found.stderr


def test_tls_is_spoken_with_a_certificate_that_can_be_trusted(tmp_path: Path) -> None:
    with Emulator(tls=True) as server:
        assert server.base_url.startswith("https://")
        trusting = ssl.create_default_context(cadata=(server.authority or b"").decode())
        with httpx.Client(base_url=server.base_url, headers=KEY, verify=trusting) as client:
            server.say("Safe.")
            assert chat(client, server, "x", True).text == "Safe."
            assert client.get(server.url + "/_emulator/ca.pem").content == server.authority
        url = f"{server.websocket_base_url}/realtime?model=m"
        assert url.startswith("wss://")
        with connect(url, additional_headers=KEY, ssl=trusting) as socket:
            assert json.loads(socket.recv())["type"] == "session.created"
        with pytest.raises(httpx.ConnectError):
            httpx.get(server.base_url + "/models", headers=KEY)


def test_ids_are_fresh_unless_there_is_a_seed() -> None:
    def made(**options: Any) -> str:
        with Emulator(**options) as server:
            return str(httpx.post(server.base_url + "/vector_stores", json={}, headers=KEY).json()["id"])

    assert made(seed=1) == made(seed=1) == made(seed="1") != made(seed=2)
    assert made() != made()

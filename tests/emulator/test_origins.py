"""While the emulator runs code, no page from elsewhere gets at it: by CORS, by DNS rebinding, or by a websocket."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from openai_facade.testing import Emulator
from openai_facade.testing.origins import is_loopback
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from .conftest import TLS
from .endpoints import KEY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

EVIL = {"origin": "https://evil.example"}
PREFLIGHT = {**EVIL, "access-control-request-method": "POST", "access-control-request-private-network": "true"}
GRADE = "/v1/fine_tuning/alpha/graders/run"


@pytest.fixture(scope="module")
def armed() -> Iterator[Emulator]:
    """A server that runs code."""
    with Emulator(run_python_graders=True) as server:
        yield server


@pytest.fixture
def web(armed: Emulator) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=armed.url, headers=KEY, verify=TLS) as client:
        yield client


def granted(answer: httpx.Response) -> list[str]:
    return [name for name in answer.headers if name.startswith("access-control")]


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://localhost.evil.example", "http://[bad"])
def test_a_page_from_elsewhere_runs_nothing(web: httpx.Client, tmp_path: Path, origin: str) -> None:
    source = f"def grade(sample, item):\n    open({str(tmp_path / 'ran')!r}, 'w')\n    return 1"
    body = {"grader": {"type": "python", "name": "g", "source": source}, "model_sample": "a"}
    answer = web.post(GRADE, json=body, headers={"origin": origin})
    assert answer.status_code == 403
    assert answer.json()["error"]["code"] == "origin_refused"
    assert not granted(answer)
    assert not (tmp_path / "ran").exists()
    assert web.post(GRADE, json=body).status_code == 200, "a program has no origin"


def test_browsers_get_no_leave(web: httpx.Client) -> None:
    for path in (GRADE, "/_emulator/rules"):
        refused = web.request("OPTIONS", path, headers=PREFLIGHT)
        assert refused.status_code == 403
        assert not granted(refused)
    for path in ("/v1/models", "/_emulator/journal"):
        here = web.get(path, headers={"origin": "http://localhost:3000"})
        assert here.status_code == 200
        assert not granted(here)
        assert web.get(path, headers=EVIL).status_code == 403


def test_a_foreign_name_that_leads_here_is_refused(web: httpx.Client) -> None:
    for path in ("/v1/models", "/_emulator/state", "/"):
        refused = web.get(path, headers={"host": "evil.example:80"})
        assert refused.status_code == 403
        assert refused.json()["error"]["code"] == "host_refused"
    assert web.get("/v1/models", headers={"host": "localhost:1"}).status_code == 200


def test_websockets_are_no_way_in(armed: Emulator) -> None:
    url = f"{armed.websocket_base_url}/realtime?model=gpt-realtime"
    with pytest.raises(InvalidStatus) as caught, connect(url, additional_headers=KEY, origin="https://evil.example"):  # type: ignore[arg-type]
        pass
    assert caught.value.response.status_code == 403
    with connect(url, additional_headers=KEY) as socket:
        assert "session.created" in str(socket.recv(timeout=5))


def test_without_code_pages_are_welcome(http: httpx.Client) -> None:
    answer = http.get("/models", headers=EVIL)
    assert answer.status_code == 200
    assert answer.headers["access-control-allow-origin"] == EVIL["origin"]


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("localhost", True),
        ("LOCALHOST.", True),
        ("app.localhost", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("::ffff:127.0.0.1", True),
        ("127.0.0.1.evil.example", False),
        ("10.0.0.1", False),
        ("", False),
    ],
)
def test_what_is_loopback(host: str, here: bool) -> None:
    assert is_loopback(host) is here

"""A live session that a telephone carries goes on when one of those who look in leaves."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from websockets.sync.client import ClientConnection, connect

from .endpoints import KEY

if TYPE_CHECKING:
    import httpx
    from openai_facade.testing import Emulator


def heard(socket: ClientConnection, kind: str) -> int:
    """How many events came until one of a kind did."""
    count = 1
    while json.loads(socket.recv(timeout=3))["type"] != kind:
        count += 1
    return count


def test_the_next_listener_keeps_the_session_going(server: Emulator, http: httpx.Client) -> None:
    body = {"session": {"model": "gpt-live-1"}, "transport": {"type": "webrtc", "sdp": "v=0"}}
    made = http.post("/live/sessions", json=body)
    url = f"{server.websocket_base_url}/live/sessions/{made.json()['session']['id']}/attach"
    server.pace = 0.05
    with connect(url, additional_headers=KEY) as first, connect(url, additional_headers=KEY) as second:
        for socket in (first, second):
            heard(socket, "session.started")
        words = "one two three four five six seven eight nine ten eleven twelve"
        first.send(json.dumps({"type": "session.commentary.append", "content": words}))
        json.loads(second.recv(timeout=3))
        first.close()
        more = 0
        for _ in range(12):
            json.loads(second.recv(timeout=3))
            more += 1
        assert more == 12

"""A server that is killed under load again and again, over the same file, loses nothing that it has answered for."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import httpx
import pytest
from openai_facade.testing import Emulator

from .conftest import TLS
from .endpoints import KEY

if TYPE_CHECKING:
    from pathlib import Path

CHAT = {"model": "m", "messages": [{"role": "user", "content": "hi"}], "store": True}
TIMES, EACH = 10, 12


def one_life(data: Path, kept: list[tuple[str, str]]) -> None:
    """Start a server, let three clients write, and kill it while they do."""
    command = [sys.executable, "-m", "openai_facade.testing", "--data", str(data), "--ceiling", "100K"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    url = process.stdout.readline().strip()
    start = len(kept)

    def write(number: int) -> None:
        with (
            httpx.Client(base_url=url, headers=KEY, timeout=10, verify=TLS) as client,
            contextlib.suppress(httpx.HTTPError),
        ):
            while True:
                words = f"word {number} of {len(kept)}"
                made = client.post("/responses", json={"model": "m", "input": words}).json()
                kept.append((f"/responses/{made['id']}/input_items", words))
                made = client.post("/conversations", json={"metadata": {"said": words}}).json()
                kept.append((f"/conversations/{made['id']}", words))
                made = client.post("/chat/completions", json=CHAT).json()
                kept.append((f"/chat/completions/{made['id']}/messages", "hi"))

    writers = [threading.Thread(target=write, args=(number,)) for number in range(3)]
    for writer in writers:
        writer.start()
    while len(kept) < start + EACH and any(writer.is_alive() for writer in writers):
        writers[0].join(0.005)
    process.send_signal(signal.SIGKILL)
    process.wait(timeout=10)
    process.stdout.close()
    for writer in writers:
        writer.join(10)
    assert len(kept) >= start + EACH


@pytest.mark.timeout(240)
def test_nothing_is_lost_in_ten_lives(tmp_path: Path) -> None:
    kept: list[tuple[str, str]] = []
    for _ in range(TIMES):
        one_life(tmp_path / "state.db", kept)
    assert len({path for path, _ in kept}) == len(kept)
    with (
        Emulator(data=tmp_path / "state.db", ceiling=100_000) as server,
        httpx.Client(base_url=server.base_url, headers=KEY, verify=TLS) as http,
    ):
        for path, words in kept:
            found = http.get(path)
            assert found.status_code == 200, path
            assert words in found.text
        assert server.failures == []

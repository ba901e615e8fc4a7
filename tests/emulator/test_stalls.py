"""A stall keeps a client waiting once, at its place."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from openai_facade import OpenAI
from openai_facade.testing import faults

if TYPE_CHECKING:
    from openai_facade.testing import Emulator
    from openai_facade.testing.faults import Fault

PAUSE = 0.3


@pytest.mark.parametrize(
    ("fault", "stalled"),
    [(faults.stall(PAUSE), 0), (faults.stall(PAUSE, at="stream", after=2), 2), (faults.stall(PAUSE, at="body"), 1)],
    ids=["before", "stream", "body"],
)
def test_a_stream_stalls_once(server: Emulator, fault: Fault, stalled: int) -> None:
    """One event was waited for, and it is the one that the fault names."""
    server.script("POST /responses", [None, fault])
    with OpenAI(api_key="sk-test", base_url=server.base_url, max_retries=0) as client:
        list(client.responses.create(model="m", input="Hello", stream=True))  # what a first call imports takes a while
        begun = time.monotonic()
        events = client.responses.create(model="m", input="Hello", stream=True)
        moments = [begun, *(time.monotonic() for _ in events)]
    pauses = [later - earlier for earlier, later in pairwise(moments)]
    assert [place for place, pause in enumerate(pauses) if pause > PAUSE / 2] == [stalled]

"""A server answers soon after it was started: what few servers need is not loaded before they need it."""

from __future__ import annotations

import os
import subprocess
import sys

import httpx
import pytest

from .conftest import TLS
from .endpoints import KEY

LATE = ("websockets", "jsonschema", "httpx", "sqlite3", "yaml", "trustme", "openai_generated", "zipfile")
LATE += ("openai_facade.testing.truth.tables", "openai_facade.testing.grading", "openai_facade.testing.control.panel")
LOADED = """
import sys
from openai_facade.testing import Emulator
import openai_facade.testing.__main__
with Emulator() as server:
    import urllib.request
    asked = urllib.request.Request(server.base_url + "/models", headers={"authorization": "Bearer sk-x"})
    assert urllib.request.urlopen(asked).status == 200
print(*[name for name in sys.argv[1:] if name in sys.modules])
"""


def test_what_few_need_is_not_loaded() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED, *LATE], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


@pytest.mark.skipif(not hasattr(os, "wait4"), reason="needs the time of a child")
def test_the_first_answer_costs_little_time() -> None:
    command = [sys.executable, "-m", "openai_facade.testing"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    url = process.stdout.readline().strip()
    assert httpx.get(f"{url}/models", headers=KEY, verify=TLS, timeout=30).status_code == 200
    process.stdout.close()
    process.kill()
    _, _, used = os.wait4(process.pid, 0)
    process.returncode = -9
    # 0.27 s on two cores that others use, too; a wall clock would tell of the others
    assert used.ru_utime + used.ru_stime < 0.6

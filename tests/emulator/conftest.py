"""The emulator under test, spoken to over plain httpx: our own clients must not be able to agree with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade.testing import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def running() -> Iterator[Emulator]:
    """One server for all tests."""
    with Emulator() as server:
        yield server


@pytest.fixture
def server(running: Emulator) -> Iterator[Emulator]:
    """The server as if freshly started."""
    running.reset()
    yield running
    running.reset()


@pytest.fixture
def http(server: Emulator) -> Iterator[httpx.Client]:
    """A plain HTTP client with a key."""
    with httpx.Client(base_url=server.base_url, headers={"authorization": "Bearer sk-test"}, timeout=10) as client:
        yield client


class Api:
    """Requests whose answers must be good, decoded."""

    def __init__(self, http: httpx.Client) -> None:
        self.http = http

    def get(self, path: str, **options: Any) -> Any:
        return self._good(self.http.get(path, **options))

    def post(self, path: str, json: Any = None, **options: Any) -> Any:
        return self._good(self.http.post(path, json=json, **options))

    def delete(self, path: str) -> Any:
        return self._good(self.http.delete(path))

    def _good(self, answer: httpx.Response) -> Any:
        assert answer.is_success, answer.text
        return answer.json()


@pytest.fixture
def api(http: httpx.Client) -> Api:
    """Requests whose answers must be good, decoded."""
    return Api(http)

"""A pytest plugin, found by pytest itself: the fixtures `openai_emulator`, `openai_client`, `async_openai_client`.

    def test_weather(openai_emulator):
        openai_emulator.say("It is sunny.")

Each test fails that lays down what nobody asks for; `@pytest.mark.openai_emulator(unused="allow")` lets it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_facade import AsyncOpenAI, OpenAI

    from .emulator import Emulator

_MARK = "openai_emulator"
_FAILED = pytest.StashKey[bool]()


def pytest_configure(config: pytest.Config) -> None:
    """Register the mark."""
    config.addinivalue_line("markers", f"{_MARK}(unused='allow'): what was told to the emulator need not be asked for")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Any:
    """Remember whether a test has failed: then it need not be blamed for what it did not come to."""
    report = yield
    if report.when == "call":
        item.stash[_FAILED] = not report.passed
    return report


@pytest.fixture(scope="session")
def openai_emulator_server() -> Iterator[Emulator]:
    """One emulator for the whole test run, or for each worker of pytest-xdist."""
    from . import Emulator

    with Emulator() as server:
        yield server


@pytest.fixture
def openai_emulator(
    request: pytest.FixtureRequest, openai_emulator_server: Emulator, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Emulator]:
    """A fresh-looking emulator that clients find through the environment: `OpenAI()` talks to it."""
    server = openai_emulator_server
    server.reset()
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    yield server
    try:
        mark = request.node.get_closest_marker(_MARK)
        lenient = mark is not None and mark.kwargs.get("unused") == "allow"
        if not lenient and not request.node.stash.get(_FAILED, False):
            server.assert_all_used()
    finally:
        server.reset()


@pytest.fixture
def openai_client(openai_emulator: Emulator) -> Iterator[OpenAI]:
    """A client of the emulator that does not try again, so that a failure is seen at once."""
    from openai_facade import OpenAI

    with OpenAI(max_retries=0) as client:
        yield client


@pytest.fixture
def async_openai_client(openai_emulator: Emulator) -> Iterator[AsyncOpenAI]:
    """The same for asyncio; the loop that it was used on is over when it is closed."""
    import asyncio

    from openai_facade import AsyncOpenAI

    client = AsyncOpenAI(max_retries=0)
    yield client
    asyncio.run(client.close())

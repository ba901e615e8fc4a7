"""A pytest plugin: `pytest_plugins = ["openai_facade.testing.pytest"]` gives tests the fixture `openai_emulator`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .emulator import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def openai_emulator_server() -> Iterator[Emulator]:
    """One emulator for the whole test run."""
    with Emulator() as server:
        yield server


@pytest.fixture
def openai_emulator(openai_emulator_server: Emulator, monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """A fresh-looking emulator that clients find through the environment: `OpenAI()` talks to it."""
    openai_emulator_server.reset()
    for name, value in openai_emulator_server.environment.items():
        monkeypatch.setenv(name, value)
    yield openai_emulator_server
    openai_emulator_server.reset()

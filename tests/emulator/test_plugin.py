"""What a test suite has to do to get an emulator: next to nothing."""

from __future__ import annotations

import asyncio
import os
import tomllib
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade.testing import Emulator, emulated

if TYPE_CHECKING:
    from openai_facade.testing import Ask  # noqa: F401 - a name that users need

pytest_plugins = ["pytester"]
PLUGIN = ("-p", "openai_facade.testing.pytest")
ROOT = Path(__file__).resolve().parents[2]


def test_pytest_finds_the_plugin_by_itself() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    plugins = project["entry-points"]["pytest11"]
    assert all(name == module for name, module in plugins.items())  # or `pytest_plugins = [module]` loads it twice
    assert hasattr(import_module(plugins["openai_facade.testing.pytest"]), "openai_emulator")
    assert hasattr(import_module(plugins["openai_facade.alias.pytest"]), "pytest_load_initial_conftests")


def test_fixtures_are_all_that_is_needed(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import asyncio
        from openai_facade import OpenAI

        ASK = dict(model="gpt-4o", messages=[dict(role="user", content="hi")])

        def test_own_client(openai_emulator):
            openai_emulator.say("From the environment.")
            with OpenAI() as client:
                assert client.chat.completions.create(**ASK).choices[0].message.content == "From the environment."

        def test_client(openai_emulator, openai_client):
            openai_emulator.when(text="hi").say("Hello.")
            assert openai_client.chat.completions.create(**ASK).choices[0].message.content == "Hello."
            openai_emulator.requests.assert_sent("POST /chat/completions", times=1, json={"model": "gpt-4o"})

        def test_async_client(openai_emulator, async_openai_client):
            openai_emulator.say("Hello, async.")
            async def ask():
                return await async_openai_client.chat.completions.create(**ASK)
            assert asyncio.run(ask()).choices[0].message.content == "Hello, async."
        """
    )
    pytester.runpytest_subprocess(*PLUGIN, "-q", "-W", "error", "--strict-markers").assert_outcomes(passed=3)


def test_what_was_not_asked_for_fails_the_test(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        def test_forgetful(openai_emulator):
            openai_emulator.say("Nobody hears this.")

        def test_failing_anyway(openai_emulator):
            openai_emulator.say("Nobody hears this.")
            assert False

        @pytest.mark.openai_emulator(unused="allow")
        def test_lenient(openai_emulator):
            openai_emulator.say("Nobody hears this.")

        def test_clean(openai_emulator):
            pass
        """
    )
    result = pytester.runpytest_subprocess(*PLUGIN, "-q", "--strict-markers")
    result.assert_outcomes(passed=3, failed=1, errors=1)
    result.stdout.fnmatch_lines(["*The emulator was told what nobody asked for:*", "*say('Nobody hears this.')*"])


def test_each_worker_has_a_server_of_its_own(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import time, pytest

        @pytest.mark.parametrize("number", range(4))
        def test_url(openai_emulator, number, worker_id):
            time.sleep(0.2)
            with open(f"{worker_id}-{number}.txt", "w") as file:
                file.write(openai_emulator.base_url)
        """
    )
    pytester.runpytest_subprocess(*PLUGIN, "-q", "-n", "2").assert_outcomes(passed=4)
    urls: dict[str, set[str]] = {}
    for path in pytester.path.glob("gw*.txt"):
        urls.setdefault(path.name.partition("-")[0], set()).add(path.read_text())
    assert len(urls) == 2
    assert [len(found) for found in urls.values()] == [1, 1]
    assert len(set.union(*urls.values())) == 2


def ask() -> str:
    headers = {"authorization": f"Bearer {os.environ['OPENAI_API_KEY']}"}
    body = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
    answer = httpx.post(os.environ["OPENAI_BASE_URL"] + "/chat/completions", json=body, headers=headers)
    return str(answer.json()["choices"][0]["message"]["content"])


@emulated
def test_a_decorator_is_enough(emulator: Emulator) -> None:
    emulator.say("Decorated.")
    assert ask() == "Decorated."


def test_a_decorated_function_keeps_its_arguments_and_its_environment() -> None:
    @emulated(seed=1)
    def sync(word: str, emulator: Any) -> str:
        emulator.say(word)
        return ask()

    @emulated
    async def waited() -> str:
        return await asyncio.to_thread(ask)

    @emulated
    def forgetful(emulator: Any) -> None:
        emulator.say("Nobody hears this.")

    before = dict(os.environ)
    assert sync("Given.") == "Given."
    assert "hi" in asyncio.run(waited())
    with pytest.raises(AssertionError, match="nobody asked for"):
        forgetful()
    assert dict(os.environ) == before


def test_it_is_an_async_context() -> None:
    async def use() -> str:
        async with Emulator() as server, httpx.AsyncClient() as client:
            answer = await client.get(server.base_url + "/models", headers={"authorization": "Bearer k"})
            assert answer.status_code == 200
            return server.base_url

    url = asyncio.run(use())
    with pytest.raises(httpx.ConnectError):
        httpx.get(url + "/models")

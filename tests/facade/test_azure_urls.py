"""Azure, every method of the client tree: where it goes and as whom, classic and v1, for each kind of credential."""

from __future__ import annotations

import asyncio
import itertools
import re
import time
import warnings
from functools import cache, reduce
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

import pytest
from call_plan import plans
from edition import all_resources
from openai_facade import AsyncAzureOpenAI, AzureOpenAI
from openai_facade.testing import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from call_plan import Plan
    from openai_codegen.resource_tree import Method, Resource
    from openai_facade.testing import Incoming

VERSION = "2024-10-21"
METHODS = [(node, method) for node in all_resources() for method in node.methods]
every = pytest.mark.parametrize(("node", "method"), METHODS, ids=[f"{node.path}.{m.name}" for node, m in METHODS])


class Token(NamedTuple):
    token: str
    expires_on: int


class Blocking:
    """A credential as azure-identity has them."""

    def get_token(self, *scopes: str) -> Token:
        assert scopes == ("https://cognitiveservices.azure.com/.default",)
        return Token("of-a-credential", int(time.time()) + 3600)


class Awaited:
    """A credential as azure.identity.aio has them."""

    async def get_token(self, *scopes: str) -> Token:
        return Blocking().get_token(*scopes)


async def provided() -> str:
    return "provided"


KEY = ("api-key", "a-key")
CREDENTIALS: dict[str, tuple[dict[str, Any], dict[str, Any], tuple[str, str]]] = {
    "key": ({"api_key": "a-key"}, {"api_key": "a-key"}, KEY),
    "token": ({"azure_ad_token": "fixed"}, {"azure_ad_token": "fixed"}, ("authorization", "Bearer fixed")),
    "provider": (
        {"azure_ad_token_provider": lambda: "provided"},
        {"azure_ad_token_provider": provided},
        ("authorization", "Bearer provided"),
    ),
    "credential": (
        {"azure_credential": Blocking()},
        {"azure_credential": Awaited()},
        ("authorization", "Bearer of-a-credential"),
    ),
}


def addresses(server: Emulator) -> dict[str, dict[str, Any]]:
    """The ways to say where Azure is."""
    return {
        "classic": {"azure_endpoint": server.url, "api_version": VERSION},
        "deployment": {"azure_endpoint": server.url, "api_version": VERSION, "azure_deployment": "my/own"},
        "v1": {"azure_endpoint": server.url},
        "preview": {"base_url": f"{server.url}/openai/v1/", "api_version": "preview"},
    }


COMBINATIONS = [*itertools.product(("classic", "v1"), CREDENTIALS), ("deployment", "key"), ("preview", "token")]


@cache
def table() -> dict[str, tuple[str, str]]:
    """Verb and path of each method, as committed."""
    lines = Path(__file__).with_name("azure_urls.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split() for line in lines if not line.startswith("#")]
    return {name: (verb, path) for name, verb, path in rows}


def expected(name: str, plan: Plan, address: str) -> tuple[str, str]:
    """Verb and path that the server must see."""
    plain = plan.path.partition("?")[0]
    ids = iter([quote(str(plan.path_values[found]), safe="") for found in re.findall(r"\{(\w+)\}", plain)])
    verb, path = table().get(name, (plan.method, f"/openai{plain}"))
    if address in ("v1", "preview"):
        path = f"/openai/v1{plain}"
    deployment = "my/own" if address == "deployment" else str(plan.body.get("model"))
    path = path.replace("{deployment}", quote(deployment, safe=""))
    return verb, re.sub(r"\{\w+\}", lambda _: next(ids), path)


def check(sent: Incoming, name: str, plan: Plan, address: str, credential: str) -> None:
    assert (sent.method, sent.path) == expected(name, plan, address)
    versions = [value for key, value in sent.query if key == "api-version"]
    assert versions == {"v1": [], "preview": ["preview"]}.get(address, [VERSION])
    header = CREDENTIALS[credential][2]
    carried = [(key, sent.headers[key]) for key in ("api-key", "authorization") if key in sent.headers]
    assert carried == [header]


def bound(client: Any, node: Resource, method: Method) -> Any:
    return getattr(reduce(getattr, node.path.split("."), client), method.name)


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    """A server that speaks Azure, answers for any id, and refuses what the description does not allow."""
    with Emulator(invent=True) as server:
        yield server


@pytest.fixture(scope="module")
def clients(server: Emulator) -> Iterator[dict[tuple[str, str], AzureOpenAI]]:
    """One client for each combination of address and credential."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("OPENAI_API_VERSION", raising=False)
        made = {
            (address, credential): AzureOpenAI(
                **addresses(server)[address], **CREDENTIALS[credential][0], max_retries=0, admin_api_key="not-on-azure"
            )
            for address, credential in COMBINATIONS
        }
    yield made
    for client in made.values():
        client.close()


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    """One event loop for all calls."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def async_clients(server: Emulator, runner: asyncio.Runner) -> Iterator[dict[tuple[str, str], AsyncAzureOpenAI]]:
    """The same for async code."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("OPENAI_API_VERSION", raising=False)
        made = {
            (address, credential): AsyncAzureOpenAI(
                **addresses(server)[address], **CREDENTIALS[credential][1], max_retries=0, admin_api_key="not-on-azure"
            )
            for address, credential in COMBINATIONS
        }
    yield made

    async def close() -> None:
        for client in made.values():
            await client.close()

    runner.run(close())


@every
def test_a_method_goes_where_azure_has_it(
    node: Resource, method: Method, server: Emulator, clients: dict[tuple[str, str], AzureOpenAI]
) -> None:
    plan = plans(method.operation.id)[0]
    for (address, credential), client in clients.items():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            call = bound(client, node, method)
            call(*plan.arguments(method.positional).values(), **plan.arguments(method.keyword))
        check(server.requests.last, f"{node.path}.{method.name}", plan, address, credential)


@every
def test_an_awaited_method_goes_where_azure_has_it(
    node: Resource,
    method: Method,
    server: Emulator,
    async_clients: dict[tuple[str, str], AsyncAzureOpenAI],
    runner: asyncio.Runner,
) -> None:
    plan = plans(method.operation.id)[0]

    async def main() -> None:
        for (address, credential), client in async_clients.items():
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                call = bound(client, node, method)
                await call(*plan.arguments(method.positional).values(), **plan.arguments(method.keyword))
            check(server.requests.last, f"{node.path}.{method.name}", plan, address, credential)

    runner.run(main())


def test_the_table_knows_the_operations_of_a_deployment() -> None:
    per_deployment = {name for name, (_, path) in table().items() if "{deployment}" in path}
    assert per_deployment == {
        "audio.speech.create",
        "audio.transcriptions.create",
        "audio.translations.create",
        "chat.completions.create",
        "completions.create",
        "embeddings.create",
        "images.edit",
        "images.generate",
    }
    assert len(table()) == 237

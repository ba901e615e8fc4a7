"""Every method of the client tree, called with all that it takes over a real socket, sync and async.

The request must be the one that the low-level function of the same operation sends (`test_every_operation`): both are
compared with the description by the same code.
"""

from __future__ import annotations

import asyncio
import warnings
from contextlib import nullcontext
from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING, Any

import openai_generated.models
import pytest
from call_plan import Plan, check_request, plans
from edition import all_resources, reading
from openai_codegen.properties import component
from openai_facade import AsyncOpenAI, OpenAI
from openai_facade.testing import Emulator
from openai_runtime.answer.binary import HttpxBinaryResponseContent
from openai_runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_codegen.resource_tree import Method, Resource

METHODS = [(node, method) for node in all_resources() for method in node.methods]
every = pytest.mark.parametrize(("node", "method"), METHODS, ids=[f"{node.path}.{m.name}" for node, m in METHODS])


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    """A server that answers for any id and refuses what the description does not allow."""
    with Emulator(invent=True) as server:
        yield server


@pytest.fixture(scope="module")
def client(server: Emulator) -> Iterator[OpenAI]:
    """One client for all calls."""
    with OpenAI(api_key="sk-test", admin_api_key="sk-admin", base_url=server.base_url, max_retries=0) as client:
        yield client


def call(client: Any, node: Resource, method: Method, plan: Plan) -> Any:
    """Call a method as users do: the last id by position, everything else by name."""
    bound = getattr(reduce(getattr, node.path.split("."), client), method.name)
    by_position = plan.arguments(method.positional).values()
    if not method.deprecated:
        return bound(*by_position, **plan.arguments(method.keyword))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return bound(*by_position, **plan.arguments(method.keyword))


def expected(plan: Plan, method: Method) -> Plan:
    """A method may send headers of its own beside those of its operation."""
    return replace(plan, fixed_headers=plan.fixed_headers | {k.lower(): v for k, v in method.fixed_headers.items()})


def check_answer(method: Method, answer: Any) -> None:
    """The answer is of the class that the method declares."""
    match method.result.content:
        case _ if method.page is not None:
            assert type(answer).__name__ in {f"Sync{method.page}", f"Async{method.page}"}
            assert all(isinstance(item, Model) or not isinstance(item, dict) for item in answer.data)
        case "json":
            declared = getattr(openai_generated.models, declared_name(method), None)
            assert type(answer) is declared if isinstance(declared, type) else type(answer) is not Model
        case "binary":
            assert isinstance(answer, HttpxBinaryResponseContent)
            assert answer.content == answer.read()
        case "text":
            assert isinstance(answer, str)
        case _ if method.operation.only_streams:
            assert "Stream of" in repr(answer)  # read in `test_every_stream`
        case _:
            assert answer is None


def declared_name(method: Method) -> str:
    return component(method.result.prop, reading()) or "" if method.result.prop is not None else ""


@every
def test_a_method_sends_what_its_operation_takes(
    node: Resource, method: Method, server: Emulator, client: OpenAI
) -> None:
    for plan in plans(method.operation.id):
        check_answer(method, call(client, node, method, plan))
        check_request(server.requests.last, expected(plan, method))
        key = "sk-admin" if method.operation.security == "admin" else "sk-test"
        assert server.requests.last.headers["authorization"] == f"Bearer {key}"


@every
def test_an_awaited_method_sends_what_its_operation_takes(node: Resource, method: Method, server: Emulator) -> None:
    async def awaited(plan: Plan) -> Any:
        async with AsyncOpenAI(
            api_key="sk-test", admin_api_key="sk-admin", base_url=server.base_url, max_retries=0
        ) as client:
            warned = pytest.warns(DeprecationWarning, match="is deprecated") if method.deprecated else nullcontext()
            with warned:
                bound = getattr(reduce(getattr, node.path.split("."), client), method.name)
                return await bound(*plan.arguments(method.positional).values(), **plan.arguments(method.keyword))

    for plan in plans(method.operation.id):
        check_answer(method, asyncio.run(awaited(plan)))
        check_request(server.requests.last, expected(plan, method))
        key = "sk-admin" if method.operation.security == "admin" else "sk-test"
        assert server.requests.last.headers["authorization"] == f"Bearer {key}"

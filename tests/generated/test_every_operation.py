"""Every operation of the edition, called with all that it takes over a real socket, sync and async.

The emulator checks the request against the description; what it noted down is compared with the description again,
by other code than the generator's and the emulator's.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import json
import ssl
import typing
from typing import TYPE_CHECKING, Any

import openai_generated.models
import pytest
from call_plan import Plan, check_request, plans
from edition import all_operations, module_of, streams
from openai_facade.testing import Emulator
from openai_generated import AuthenticatedClient
from openai_runtime.model import Model
from openai_runtime.model.validate import validate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_codegen.operations import Operation

OPERATIONS = all_operations()
FUNCTIONS = ("sync", "sync_detailed", "asyncio", "asyncio_detailed")
every = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda one: one.id)
answers = pytest.mark.parametrize(
    "operation", [one for one in OPERATIONS if not one.only_streams], ids=lambda one: one.id
)


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    """A server that answers for any id and refuses what the description does not allow."""
    with Emulator(invent=True) as server:
        yield server


@pytest.fixture(scope="module")
def no_tls() -> ssl.SSLContext:
    """Made once: an async client lives as long as its loop, and this is what it costs."""
    return ssl.create_default_context()


@pytest.fixture(scope="module")
def client(server: Emulator, no_tls: ssl.SSLContext) -> Iterator[AuthenticatedClient]:
    """The low-level client for blocking calls."""
    with AuthenticatedClient(server.base_url, token="sk-test", verify=no_tls) as client:
        yield client


def given(operation: Operation, plan: Plan) -> dict[str, Any]:
    """The keyword arguments of a low-level function."""
    body = operation.body
    found = plan.arguments((*operation.path_params, *operation.query, *operation.headers))
    if body is not None:
        found["body"] = plan.body["body"] if plan.whole else plan.arguments(body.fields)
    return found


def hints_of(module: Any, name: str) -> dict[str, Any]:
    """The annotations of a function as types, with the names that only type checkers import."""
    tree = ast.parse(inspect.getsource(module))
    (block,) = [node for node in tree.body if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"]
    names: dict[str, Any] = {}
    exec(compile(ast.Module(block.body, type_ignores=[]), module.__name__, "exec"), names)
    return typing.get_type_hints(getattr(module, name), vars(module), names)


@every
def test_the_functions_are_there_and_every_argument_and_answer_has_a_type(operation: Operation) -> None:
    module = module_of(operation)
    for name in (*(() if operation.only_streams else FUNCTIONS), *(("stream", "astream") if streams(operation) else ())):
        function = getattr(module, name)
        assert inspect.iscoroutinefunction(function) == name.startswith("a")
        hints = hints_of(module, name)
        assert hints.keys() == {*inspect.signature(function).parameters, "return"}
        assert Any not in hints.values()


def check_answer(operation: Operation, answer: Any, detailed: Any) -> None:
    """The answer is what the operation promises, and holds what came over the wire."""
    assert 200 <= detailed.status_code < 300
    match operation.result.content:
        case "json":
            payload = json.loads(detailed.content)
            annotation = detailed_annotation(operation)
            validate(annotation, payload, "openai_generated.models")
            assert plain(answer) == payload
            declared = getattr(openai_generated.models, annotation, None)
            if isinstance(declared, type):
                assert type(answer) is declared
            elif isinstance(answer, Model):
                assert type(answer) is not Model, "a variant that the union does not know"
        case "binary":
            assert isinstance(answer, bytes)
            assert answer == detailed.content
        case "text":
            assert answer == detailed.content.decode()
        case _:
            assert answer is None


def detailed_annotation(operation: Operation) -> str:
    """What the answer is declared as."""
    return str(module_of(operation).ENDPOINT.response)


def plain(value: Any) -> Any:
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.to_dict() if isinstance(value, Model) else value


@answers
def test_a_call_with_all_arguments_is_accepted_and_answered(
    operation: Operation, server: Emulator, client: AuthenticatedClient
) -> None:
    module = module_of(operation)
    for plan in plans(operation.id):
        detailed = module.sync_detailed(**given(operation, plan), client=client)
        check_request(server.requests.last, plan)
        answer = module.sync(**given(operation, plan), client=client)
        check_request(server.requests.last, plan)
        check_answer(operation, detailed.content if operation.result.content == "binary" else detailed.parsed, detailed)
        assert type(answer) is (bytes if operation.result.content == "binary" else type(detailed.parsed))


@answers
def test_an_awaited_call_with_all_arguments_is_accepted_and_answered(
    operation: Operation, server: Emulator, no_tls: ssl.SSLContext
) -> None:
    module = module_of(operation)

    async def call(plan: Plan) -> None:
        async with AuthenticatedClient(server.base_url, token="sk-test", verify=no_tls) as client:
            detailed = await module.asyncio_detailed(**given(operation, plan), client=client)
            check_request(server.requests.last, plan)
            answer = await module.asyncio(**given(operation, plan), client=client)
            check_request(server.requests.last, plan)
        check_answer(operation, detailed.content if operation.result.content == "binary" else detailed.parsed, detailed)
        assert type(answer) is (bytes if operation.result.content == "binary" else type(detailed.parsed))

    for plan in plans(operation.id):
        asyncio.run(call(plan))

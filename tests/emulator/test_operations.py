"""Every operation of the description: a request made from its schema is accepted, and the answer fits its schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import httpx
import pytest
from openai_facade.testing import Emulator
from openai_facade.testing.checks import Part
from openai_facade.testing.description import Operation, load
from openai_facade.testing.examples import Examples

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DESCRIPTION = load()
OPERATIONS = DESCRIPTION.operations()


@pytest.fixture(scope="module")
def inventive() -> Iterator[tuple[Emulator, httpx.Client]]:
    """A server that answers for any id."""
    with (
        Emulator(invent=True) as server,
        httpx.Client(
            base_url=server.base_url,
            headers={"authorization": "Bearer sk-test"},
            timeout=10,
        ) as client,
    ):
        yield server, client


def request_for(operation: Operation, optional: int) -> dict[str, Any]:
    """Method, path, query and body for an operation, made from its schemas alone."""
    examples = Examples(DESCRIPTION.resolve, optional=optional)
    path = operation.path
    for name in operation.names:
        path = path.replace(f"{{{name}}}", f"{name}-1")
    query = parse_qsl(operation.fixed)
    for parameter in operation.parameters:
        if parameter.place == "query" and (parameter.required or optional):
            query += flatten(parameter.name, examples.example(parameter.schema, parameter.name, 1))
    request: dict[str, Any] = {"method": operation.method, "url": path, "params": query}
    if not operation.bodies:
        return request
    kind = "multipart/form-data" if "multipart/form-data" in operation.bodies else next(iter(operation.bodies))
    body = examples.example(operation.bodies[kind])
    if kind == "application/json":
        return {**request, "json": body}
    if kind != "multipart/form-data":
        whole = {"data": body} if isinstance(body, dict) else {"content": str(body).encode()}
        return {**request, **whole, "headers": {"content-type": kind}}
    pairs = [pair for name, value in body.items() for pair in flatten(name, value)]
    files = binary_names(operation.bodies[kind])
    return {
        **request,
        "files": [
            (name, ("name.txt", b"content", "text/plain") if name.removesuffix("[]") in files else (None, value))
            for name, value in pairs
        ],
    }


def flatten(name: str, value: Any) -> list[tuple[str, str]]:
    """A value in the bracket notation of forms and queries."""
    if isinstance(value, dict):
        return [pair for key, item in value.items() for pair in flatten(f"{name}[{key}]", item)]
    if isinstance(value, list):
        return [pair for item in value for pair in flatten(f"{name.removesuffix('[]')}[]", item)]
    return [(name, str(value).lower() if isinstance(value, bool) else str(value))]


def binary_names(schema: dict[str, Any]) -> set[str]:
    """The fields of a form that are files."""

    def binary(part: dict[str, Any]) -> bool:
        part = DESCRIPTION.resolve(part)
        inner = [*part.get("anyOf", ()), *part.get("oneOf", ()), *([part["items"]] if "items" in part else [])]
        return part.get("format") == "binary" or any(binary(variant) for variant in inner)

    return {name for name, part in DESCRIPTION.resolve(schema).get("properties", {}).items() if binary(part)}


@pytest.mark.parametrize("optional", [0, 1], ids=["least", "most"])
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: f"{operation.method} {operation.path}")
def test_a_request_made_from_the_schema_is_accepted_and_the_answer_fits(
    operation: Operation,
    optional: int,
    inventive: tuple[Emulator, httpx.Client],
    fits: Callable[..., None],
) -> None:
    _, client = inventive
    answer = client.request(**request_for(operation, optional))
    assert answer.status_code == operation.success[0], answer.text
    assert answer.headers["x-request-id"].startswith("req_")
    schema = operation.answer_schema
    if schema is not None and answer.headers.get("content-type") == "application/json":
        fits(operation.key, answer.json())


def test_there_are_as_many_operations_as_the_description_has() -> None:
    assert len(OPERATIONS) == len({(one.method, one.path, one.fixed) for one in OPERATIONS}) >= 242


def test_a_part_can_be_read_twice() -> None:
    import io

    part = Part("name", "text/plain", io.BytesIO(b"content"), 7)
    assert part.read() == part.read() == b"content"

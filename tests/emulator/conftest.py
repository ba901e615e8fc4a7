"""The emulator under test, spoken to over plain httpx: our own clients must not be able to agree with it."""

from __future__ import annotations

import json
import ssl
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx
import pytest
from jsonschema import Draft202012Validator, validators
from openai_facade.testing import Emulator
from openai_facade.testing.description import load, operation_key
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


HEADERS = {"authorization": "Bearer sk-test"}
# one context for all clients: making one costs more than most of these tests
TLS = ssl.create_default_context()


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
    failures = list(running.failures)
    running.reset()
    assert not failures


@pytest.fixture
def http(server: Emulator) -> Iterator[httpx.Client]:
    """A plain HTTP client with a key."""
    with httpx.Client(base_url=server.base_url, headers=HEADERS, timeout=10, verify=TLS) as client:
        yield client


def events_of(answer: httpx.Response) -> list[Any]:
    """The decoded data of a stream's events, `[DONE]` left out."""
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("text/event-stream")
    data = [line.removeprefix("data: ") for line in answer.text.split("\n") if line.startswith("data: ")]
    return [json.loads(text) for text in data if text != "[DONE]"]


class Api:
    """Requests whose answers must be good, decoded."""

    def __init__(self, http: httpx.Client) -> None:
        self.http = http

    def get(self, path: str, **options: Any) -> Any:
        return self._good(self.http.get(path, **options))

    def post(self, path: str, json: Any = None, **options: Any) -> Any:
        return self._good(self.http.post(path, json=json, **options))

    def stream(self, path: str, json: Any) -> list[Any]:
        return events_of(self.http.post(path, json={**json, "stream": True}))

    def refused(self, method: str, path: str, status: int, **options: Any) -> Any:
        """The error in an answer that must be a refusal."""
        answer = self.http.request(method, path, **options)
        assert answer.status_code == status, answer.text
        return answer.json()["error"]

    def delete(self, path: str) -> Any:
        return self._good(self.http.delete(path))

    def _good(self, answer: httpx.Response) -> Any:
        assert answer.is_success, answer.text
        return answer.json()


@pytest.fixture
def api(http: httpx.Client) -> Api:
    """Requests whose answers must be good, decoded."""
    return Api(http)


def _one_of(validator: Any, variants: Any, instance: Any, schema: Any) -> Iterator[Any]:
    """`oneOf` as the API means it: unions overlap."""
    yield from validators.extend(Draft202012Validator).VALIDATORS["anyOf"](validator, variants, instance, schema)


def _typed(validator: Any, types: Any, instance: Any, schema: Any) -> Iterator[Any]:
    """`type`, beside which older parts of the description still write `nullable`."""
    if not (instance is None and schema.get("nullable")):
        yield from Draft202012Validator.VALIDATORS["type"](validator, types, instance, schema)


Validator = validators.extend(
    Draft202012Validator,
    {
        "oneOf": _one_of,
        "type": _typed,
        "enum": lambda v, e, i, s: (
            () if i is None and s.get("nullable") else Draft202012Validator.VALIDATORS["enum"](v, e, i, s)
        ),
        "$ref": lambda v, e, i, s: (
            () if i is None and s.get("nullable") else Draft202012Validator.VALIDATORS["$ref"](v, e, i, s)
        ),
    },
)


@pytest.fixture(scope="session")
def fits() -> Callable[..., None]:
    """Checks a value against the answer schema of an operation, with a validator that is not the emulator's own.

    `kind` names another content type of the answer; a name without a method is a component.
    """
    description = load()
    document = Resource.from_contents(description.document(), DRAFT202012)
    registry: Registry[Any] = Registry().with_resource("urn:description", document)
    operations = {operation.key: operation for operation in description.operations()}
    known: dict[str, Any] = {}

    def check(name: str, value: Any, kind: str = "application/json") -> None:
        if name + kind not in known:
            pointer = f"/components/schemas/{name}"
            if " " in name:
                operation = operations[operation_key(*name.split(" "))]
                keys = ["paths", operation.path, operation.method.lower(), "responses", str(operation.success[0])]
                keys += ["content", kind, "schema"]
                pointer = "".join("/" + key.replace("~", "~0").replace("/", "~1") for key in keys)
            known[name + kind] = Validator({"$ref": f"urn:description#{quote(pointer)}"}, registry=registry)
        errors = sorted(known[name + kind].iter_errors(value), key=lambda error: -len(error.absolute_path))
        assert not errors, f"{errors[0].json_path}: {errors[0].message:.300}\n{value!s:.2000}"

    return check

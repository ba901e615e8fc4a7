"""The operations that came with the newer editions take anything without failing, and answer what is described."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openai_facade.testing import Emulator
from openai_facade.testing.description import Operation, load

from .conftest import TLS
from .endpoints import KEY
from .test_operations import request_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FAMILIES = ("agents", "vaults", "live", "webhook_endpoints", "webhook_event_types", "safety", "decisions", "skills")
FAMILIES += ("content_provenance_checks",)
OPERATIONS = [one for one in load().operations() if one.path.split("/")[1] in FAMILIES]
ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@pytest.fixture(scope="module")
def invented() -> Iterator[tuple[Emulator, httpx.Client]]:
    """A server that answers for any id, so that what is below an id is reached."""
    with (
        Emulator(invent=True, strict=False) as server,
        httpx.Client(base_url=server.base_url, headers=KEY, timeout=10, verify=TLS) as client,
    ):
        yield server, client


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths to all values inside of one."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, inner in pairs for place in places(inner, (*path, key)))]


def changed(body: Any, path: tuple[Any, ...], new: Any) -> Any:
    """A body with another value at a place."""
    if not path:
        return new
    body = copy.deepcopy(body)
    holder = body
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = new
    return body


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: f"{operation.method} {operation.path}")
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], database=None)
@given(data=st.data())
def test_whatever_comes_is_answered_as_described(
    operation: Operation,
    data: st.DataObject,
    invented: tuple[Emulator, httpx.Client],
    fits: Callable[..., None],
) -> None:
    server, client = invented
    request = request_for(operation, data.draw(st.integers(0, 1)))
    if "json" in request:
        place = data.draw(st.sampled_from(places(request["json"])))
        request["json"] = changed(request["json"], place, data.draw(ANYTHING))
    else:
        request["params"] = [*request["params"], (data.draw(st.text(max_size=5)), data.draw(st.text(max_size=5)))]
    answer = client.request(**request)
    assert answer.status_code < 500, answer.text
    assert server.failures == []
    if answer.is_success and operation.answer_schema is not None:
        if answer.headers.get("content-type") == "application/json":
            fits(operation.key, answer.json())
    elif not answer.is_success:
        assert {"message", "type", "param", "code"} == set(answer.json()["error"])


def test_these_are_the_newer_ones() -> None:
    assert len(OPERATIONS) >= 85

"""`openai_generated.api`: every operation as four functions, six where it can stream."""

from __future__ import annotations

import importlib
import inspect
from typing import TYPE_CHECKING, Any

import pytest
from openai_codegen.render_api import STREAM_SWITCHES
from openai_runtime.request.endpoint import Endpoint
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_codegen.operations import Operation

FOUR = ("sync", "sync_detailed", "asyncio", "asyncio_detailed")
STREAMING = ("stream", "astream")


def module_of(operation: Operation) -> Any:
    return importlib.import_module(f"openai_generated.api.{operation.tag}.{operation.name}")


def can_stream(operation: Operation) -> bool:
    known = {parameter.name for parameter in operation.parameters}
    return operation.only_streams or (operation.stream_event is not None and bool(known & set(STREAM_SWITCHES)))


def functions_of(operation: Operation) -> tuple[str, ...]:
    return () if operation.only_streams else FOUR


@pytest.mark.reviewed
def test_there_are_388_operations(all_operations: list[Operation]) -> None:
    assert len(all_operations) == 388


def test_all_operations_have_a_module_with_their_functions(all_operations: list[Operation]) -> None:
    for operation in all_operations:
        module = module_of(operation)
        for name in functions_of(operation):
            function = getattr(module, name)
            assert inspect.iscoroutinefunction(function) == name.startswith("async"), (operation.id, name)
        assert hasattr(module, "stream") == hasattr(module, "astream") == can_stream(operation), operation.id


@pytest.mark.reviewed
def test_nine_operations_stream_and_six_more_that_the_description_forgets(all_operations: list[Operation]) -> None:
    assert sum(can_stream(operation) for operation in all_operations) == 15


def test_signatures_say_what_the_operation_takes(all_operations: list[Operation]) -> None:
    """Path arguments by position, everything else by keyword; what may be left out is `omit`."""
    for operation in all_operations:
        module = module_of(operation)
        path = [parameter.name for parameter in operation.path_params]
        named = {parameter.name: parameter.required for parameter in (*operation.query, *operation.headers)}
        for name in (*functions_of(operation), *(STREAMING if can_stream(operation) else ())):
            parameters = inspect.signature(getattr(module, name)).parameters
            by_position = [p.name for p in parameters.values() if p.kind is not p.KEYWORD_ONLY]
            assert by_position == path, (operation.id, name)
            keywords = {p.name: p.default is p.empty for p in parameters.values() if p.kind is p.KEYWORD_ONLY}
            assert keywords.pop("client"), operation.id
            if operation.body is not None:
                assert keywords.pop("body") == operation.body.required, (operation.id, name)
            left_to_the_function = {"stream"} & set(named) if name in STREAMING else set()
            assert keywords == {key: value for key, value in named.items() if key not in left_to_the_function}
            assert all(p.default is omit for p in parameters.values() if p.default is not p.empty), operation.id


def test_endpoints_say_what_the_operation_is(all_operations: list[Operation]) -> None:
    for operation in all_operations:
        endpoint = module_of(operation).ENDPOINT
        assert isinstance(endpoint, Endpoint)
        assert (endpoint.operation, endpoint.method, endpoint.path) == (operation.id, operation.method, operation.path)
        assert endpoint.path_params == tuple(parameter.name for parameter in operation.path_params)
        assert list(endpoint.query) == [parameter.name for parameter in operation.query]
        assert endpoint.page is None, "low-level functions answer with the whole list"


def test_docstrings_name_verb_path_and_errors(all_operations: list[Operation]) -> None:
    for operation in all_operations:
        doc = inspect.getdoc(getattr(module_of(operation), "stream" if operation.only_streams else "sync")) or ""
        assert f"`{operation.method} {operation.path}`" in doc, operation.id
        assert doc.partition("\n")[0].endswith("."), operation.id
        assert "UnexpectedStatus" in doc


def test_every_answer_type_can_be_decoded(all_operations: list[Operation]) -> None:
    """Annotations of endpoints name models that exist: compiling the decoder imports them."""
    for operation in all_operations:
        endpoint = module_of(operation).ENDPOINT
        assert callable(endpoint.decoder)
        if operation.stream_event is not None:
            assert callable(endpoint.event_decoder)


def test_an_unknown_argument_is_a_type_error() -> None:
    from openai_generated import Client
    from openai_generated.api.files import list_files

    with pytest.raises(TypeError, match="limitt"):
        list_files.sync(client=Client(), limitt=3)  # type: ignore[call-arg]

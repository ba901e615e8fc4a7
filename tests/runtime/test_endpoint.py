"""What an endpoint tells about its operation."""

from __future__ import annotations

import copy
import pickle

from openai_runtime.request.building import build
from openai_runtime.request.endpoint import Endpoint

RETRIEVE = Endpoint(
    operation="retrieve_file",
    method="GET",
    path="/files/{file_id}",
    path_params=("file_id",),
    query={"include": "brackets"},
    response="list[int]",
)


def test_an_endpoint_reads_as_its_verb_and_path() -> None:
    assert repr(RETRIEVE) == "GET /files/{file_id}"


def test_decoders_are_compiled_once_and_decode_the_declared_types() -> None:
    streaming = Endpoint(operation="x", method="POST", path="/x", response="list[int]", stream_event="dict[str, int]")
    assert streaming.decoder is streaming.decoder
    assert streaming.decoder([1, 2]) == [1, 2]
    assert streaming.event_decoder is streaming.event_decoder
    assert streaming.event_decoder({"a": 1}) == {"a": 1}


def test_an_empty_answer_decodes_to_none() -> None:
    assert Endpoint(operation="x", method="DELETE", path="/x").decoder(None) is None


def test_endpoints_pickle_and_copy_without_what_was_worked_out() -> None:
    assert RETRIEVE.decoder([1]) == [1]
    build(RETRIEVE, {"file_id": "f"})
    for other in (pickle.loads(pickle.dumps(RETRIEVE)), copy.deepcopy(RETRIEVE), copy.copy(RETRIEVE)):
        assert other.request_plan is None
        assert (other.path, other.query, other.response) == (RETRIEVE.path, {"include": "brackets"}, "list[int]")
        assert build(other, {"file_id": "f"}).path == "/files/f"


def test_a_changed_copy_makes_its_own_plan() -> None:
    build(RETRIEVE, {"file_id": "f"})
    moved = RETRIEVE.evolve(path="/elsewhere")
    assert build(moved, {"file_id": "f"}).path == "/elsewhere"

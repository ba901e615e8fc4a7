"""openapi-python-client as a second reader of the normalised description."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

import pytest
from openai_codegen.document import schemas
from openai_codegen.errors import CodegenError
from openai_codegen.operations import operations
from openai_codegen.project import Project

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_codegen.document import Node


@pytest.fixture(scope="module")
def project(normal: Node) -> Project:
    return Project({key: value for key, value in normal.items() if key != "x-places"})


def test_all_operations_without_a_single_error(project: Project, normal: Node, resources: Node) -> None:
    assert project.parse_errors == []
    assert project.operation_count == len(operations(normal, resources)) > 0


def test_both_readings_have_the_same_classes_and_properties(project: Project, normal: Node, resources: Node) -> None:
    project.check(schemas(normal), operations(normal, resources))


def test_a_property_that_only_one_reading_has_stops_the_run(project: Project, normal: Node) -> None:
    changed = deepcopy(schemas(normal))
    changed["ChatCompletion"]["properties"]["made_up"] = {"type": "string"}
    with pytest.raises(CodegenError, match="other properties of ChatCompletion: made_up"):
        project.check(changed, [])


def test_an_operation_that_only_one_reading_has_stops_the_run(project: Project, normal: Node, resources: Node) -> None:
    known = operations(normal, resources)
    with pytest.raises(CodegenError, match=f"understood {len(known)} of {len(known) - 1} operations"):
        project.check(schemas(normal), known[1:])


def test_errors_of_the_parser_stop_the_run() -> None:
    """The stock parser only warns, and leaves the operation out."""
    bad = {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/Missing"}}, "x-kind": "object"}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "components": {"schemas": {"A": bad}},
    }
    project = Project(document)
    assert project.parse_errors
    with pytest.raises(CodegenError, match="reports 1 errors"):
        project.check({"A": bad}, [])


def test_names_that_the_parser_spells_in_its_own_way_are_still_the_same(describe: Callable[..., Node]) -> None:
    """To it the letter after a digit is a capital one, and a name of the standard library carries an underscore."""
    field = {"type": "object", "properties": {"a": {"type": "string"}}}
    components = {name: {**field, "x-kind": "object"} for name in ("C2pa", "Gpt4oVoice", "Warning")}
    Project(describe(components)).check(components, [])


def test_another_version_of_the_parser_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its template interface changes between patch releases."""
    monkeypatch.setattr("openapi_python_client.__version__", "0.30.0")
    with pytest.raises(CodegenError, match=r"0\.29\.1 is needed, 0\.30\.0 is installed"):
        Project({"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}})

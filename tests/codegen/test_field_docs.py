"""Sentences about fields: where a property is declared, how its sentence is found, and what is refused."""

from __future__ import annotations

import ast
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from openai_codegen.declared import Declared, Place
from openai_codegen.errors import CodegenError
from openai_codegen.field_docs import FieldDocs, read_docs
from openai_codegen.generate import render
from openai_codegen.library import Reading
from openai_codegen.normalize import normalize
from openai_codegen.operations import operations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openai_codegen.document import Node

GOLDEN = Path(__file__).with_name("golden")
TEXT = {"type": "string"}
SCHEMAS: Node = {
    "Tool": {"type": "object", "properties": {"name": TEXT, "maker": {"$ref": "#/components/schemas/Maker"}}},
    "Maker": {"type": "object", "properties": {"city": TEXT}},
    "Saw": {
        "allOf": [
            {"$ref": "#/components/schemas/Tool"},
            {
                "type": "object",
                "properties": {
                    "teeth": {"type": "array", "items": {"type": "object", "properties": {"angle": TEXT}}},
                    "blade": {
                        "anyOf": [
                            {"type": "object", "properties": {"kind": {"const": "flat"}, "width": TEXT}},
                            {"type": "object", "properties": {"kind": {"const": "round"}, "radius": TEXT}},
                            {"type": "null"},
                        ]
                    },
                    "by.parts": {
                        "type": "object",
                        "additionalProperties": {"type": "object", "properties": {"a": TEXT}},
                    },
                },
            },
        ]
    },
    "BetaSaw": {"type": "object", "properties": {"teeth": TEXT, "charge": TEXT}},
}


@pytest.fixture
def declared(describe: Callable[..., Node]) -> Declared:
    return Declared(describe(SCHEMAS))


def written(folder: Path, docs: Node, name: str = "tools.yaml") -> Path:
    (folder / "docs").mkdir(exist_ok=True)
    (folder / "docs" / name).write_text(yaml.safe_dump(docs), "utf-8")
    return folder


def test_paths_look_through_lists_maps_null_and_variants_but_not_through_references(declared: Declared) -> None:
    assert declared.paths("Saw") == [
        *("teeth", "teeth.angle", "blade", "blade.kind", "blade.width", "blade.radius", "by.parts", "by.parts.a")
    ]
    assert declared.paths("Tool") == ["name", "maker"]


def test_what_is_inherited_stands_where_it_is_declared(declared: Declared) -> None:
    assert list(declared.places("Saw", "name")) == [Place("Tool", "name")]
    assert list(declared.places("Saw", "maker.city")) == []
    assert list(declared.places("Saw", "teeth.angle")) == [Place("Saw", "teeth.angle")]


def test_components_that_inherit_from_each_other_are_no_endless_walk(describe: Callable[..., Node]) -> None:
    one, other = {"allOf": [{"$ref": "#/components/schemas/B"}]}, {"allOf": [{"$ref": "#/components/schemas/A"}]}
    assert list(Declared(describe({"A": one, "B": other})).places("A", "x")) == []


def test_a_pointer_into_the_upstream_file_is_a_place_under_our_name(describe: Callable[..., Node]) -> None:
    ours = Declared(describe({"Tool": {**SCHEMAS["Tool"], "x-origin": "/components/schemas/ToolResource"}}))
    assert ours.place_of("/components/schemas/ToolResource") == Place("Tool", "")
    assert ours.place_of("/components/schemas/ToolResource/properties/properties/anyOf/0/properties/a~1b") == Place(
        "Tool", "properties.a/b"
    )
    assert ours.place_of("/paths/~1tools/get/responses/200") is None


@pytest.mark.parametrize(
    ("docs", "message"),
    [
        ({"Swa": {"teeth": "Sharp."}}, "there is no component Swa; the nearest name is Saw"),
        ({"Saw": {"teeth.angel": "Sharp."}}, "Saw has no property teeth.angel; the nearest name is teeth.angle"),
        ({"Saw": {"name": "Sharp."}}, "Saw has name from Tool, where its sentence belongs"),
        ({"Saw": {"teeth": None}}, "Saw: teeth has no sentence"),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest_one(
    tmp_path: Path, declared: Declared, docs: Node, message: str
) -> None:
    with pytest.raises(CodegenError) as caught:
        read_docs(written(tmp_path, docs), declared)
    assert str(caught.value) == f"docs/tools.yaml: {message}"


def test_all_mistakes_are_told_at_once_and_a_second_sentence_is_one(tmp_path: Path, declared: Declared) -> None:
    written(tmp_path, {"Saw": {"teeth": "Sharp."}, "Gone": {"x": "Lost."}}, "a.yaml")
    written(tmp_path, {"Saw": {"teeth": "Blunt."}}, "b.yaml")
    with pytest.raises(CodegenError) as caught:
        read_docs(tmp_path, declared)
    assert [one.source for one in caught.value.every] == ["docs/a.yaml", "docs/b.yaml"]
    assert caught.value.every[1].message == "Saw: teeth has two sentences"


def test_a_folder_without_docs_has_no_sentences(tmp_path: Path, declared: Declared) -> None:
    assert read_docs(tmp_path, declared) == {}


@pytest.fixture
def found(describe: Callable[..., Node], json_answer: Callable[[Node], Node]) -> FieldDocs:
    """Sentences for some fields, and notes on two operations that take saws."""
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Saw"}}}}
    answer = json_answer({"$ref": "#/components/schemas/BetaSaw"})
    description = describe(
        SCHEMAS,
        {
            ("post", "/saws"): {"requestBody": body, "responses": answer, "x-notes": {"name": "N.", "blade": "B."}},
            ("put", "/saws"): {"requestBody": body, "responses": answer, "x-notes": {"name": "N.", "blade": "C."}},
        },
    )
    sentences = {
        Place("Saw", "teeth"): "T.",
        Place("Saw", "teeth.angle"): "A.",
        Place("Saw", "blade.width"): "W.",
        Place("BetaSaw", "charge"): "E.",
    }
    document = normalize(description)[0]
    return FieldDocs(sentences, Declared(description), document, operations(Reading(document), {}))


@pytest.mark.parametrize(
    ("component", "wire", "sentence"),
    [
        ("Saw", "teeth", "T."),
        ("SawTeeth", "angle", "A."),
        ("SawBladeFlat", "width", "W."),
        ("BetaSaw", "charge", "E."),
    ],
)
def test_a_class_made_of_an_inline_object_has_the_sentences_of_its_path(
    found: FieldDocs, component: str, wire: str, sentence: str
) -> None:
    assert found.of(component, wire) == sentence


def test_a_twin_has_the_sentences_of_its_namesake(found: FieldDocs) -> None:
    assert found.of("BetaSaw", "teeth") == "T."


def test_a_note_on_an_argument_counts_for_the_field_where_all_operations_agree(found: FieldDocs) -> None:
    assert found.of("Tool", "name") == "N."
    assert found.of("Saw", "blade") == ""


def docstrings(name: str, rendered: dict[str, str], package: str = "models") -> dict[str, str]:
    """Field to the string behind it, of a class, wherever in its package that is defined."""
    texts = (text for path, text in rendered.items() if path.startswith(f"openai_generated/{package}/"))
    nodes = (node for text in texts if f"class {name}(" in text for node in ast.parse(text).body)
    (body,) = (node.body for node in nodes if isinstance(node, ast.ClassDef) and node.name == name)
    return {
        field.target.id: said.value.value
        for field, said in pairwise(body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(said, ast.Expr)
        and isinstance(said.value, ast.Constant)
        and isinstance(said.value.value, str)
    }


def test_models_and_typed_dictionaries_have_the_sentence_behind_each_field() -> None:
    """Inherited ones, those of inline objects and odd characters included; a constant says what it is."""
    made = render(GOLDEN / "openapi").generated
    plant = docstrings("Plant", made)
    assert plant["name"] == "What people call it; inherited by every plant."
    assert plant["leaf_shape"] == "A path \\ with odd characters, and a \"quotation'"
    assert plant["object"] == "Always `plant`."
    assert "id" not in plant
    owner = docstrings("PlantOwner", made)
    assert owner == {"name": "Who waters it."}
    assert docstrings("PlantEventPlantWateredData", made) == {"litres": "How much was poured."}
    leaf = docstrings("LeafPartParam", made, "params")
    assert leaf == {"type": "Always `leaf`.", "size": "Length in centimetres, 1 or more."}


def methods(rendered: dict[str, str]) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    """Every method of the resource classes, overloads apart, by class and name."""
    for path, text in rendered.items():
        if "/resources/" in path and path.endswith(".py"):
            for owner in ast.parse(text).body:
                for method in owner.body if isinstance(owner, ast.ClassDef) else ():
                    if isinstance(method, (ast.FunctionDef, ast.AsyncFunctionDef)):
                        yield f"{path}:{getattr(owner, 'name', '')}.{method.name}", method


def test_every_overload_carries_the_docstring_of_its_method() -> None:
    said: defaultdict[str, list[str | None]] = defaultdict(list)
    for name, method in methods(render(GOLDEN / "openapi").generated):
        said[name].append(ast.get_docstring(method))
    overloaded = {name: texts for name, texts in said.items() if len(texts) > 1}
    assert overloaded
    assert {name for name, texts in overloaded.items() if len(set(texts)) != 1 or None in texts} == set()


def test_a_note_on_a_twin_says_nothing_of_its_namesake(
    describe: Callable[..., Node], json_answer: Callable[[Node], Node]
) -> None:
    """The operations of a beta have words of their own, and the others keep theirs."""
    calls = {
        ("post", f"/{name}"): {
            "requestBody": {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}},
            "responses": json_answer({"$ref": f"#/components/schemas/{name}"}),
            "x-notes": {"teeth": note},
        }
        for name, note in {"Saw": "Of steel.", "BetaSaw": "Of diamond."}.items()
    }
    description = describe(SCHEMAS, calls)
    document = normalize(description)[0]
    docs = FieldDocs({}, Declared(description), document, operations(Reading(document), {}))
    assert (docs.of("Saw", "teeth"), docs.of("BetaSaw", "teeth")) == ("Of steel.", "Of diamond.")


def test_what_stands_beside_a_union_and_in_it_has_the_sentences_of_where_it_comes_from(
    describe: Callable[..., Node],
) -> None:
    """Of two variants with a field of one name each has its own sentence, inline ones included."""
    by = {"type": "object", "properties": {"who": {"type": "string"}}}
    cut = {"type": "object", "properties": {"type": {"const": "cut"}, "size": {"type": "string"}, "by": by}}
    drill = {"type": "object", "properties": {"type": {"const": "drill"}, "size": {"type": "string"}}}
    either = {"anyOf": [{"$ref": "#/components/schemas/Cut"}, {"$ref": "#/components/schemas/Drill"}]}
    numbered = {"allOf": [either, {"type": "object", "properties": {"number": {"type": "string"}}}]}
    description = describe({"Cut": cut, "Drill": drill, "Numbered": numbered})
    declared = Declared(description)
    sentences = {
        Place("Cut", "size"): "Of the saw.",
        Place("Cut", "by"): "The worker.",
        Place("Drill", "size"): "Of the hole.",
        Place("Numbered", "number"): "The turn.",
    }
    docs = FieldDocs(sentences, declared, normalize(description)[0])
    assert [docs.of("NumberedCut", wire) for wire in ("size", "by", "number")] == [
        *("Of the saw.", "The worker.", "The turn.")
    ]
    assert [docs.of("NumberedDrill", wire) for wire in ("size", "number")] == ["Of the hole.", "The turn."]

"""Hostile later editions: whatever upstream does to its names, callers keep the classes and paths that they import."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from openai_codegen.document import read, read_optional, schemas
from openai_codegen.generate import generate
from openai_codegen.library import Reading
from openai_codegen.naming.keeping import public_paths
from openai_codegen.normalize import normalize
from openai_codegen.vendor import vendor

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openai_codegen.document import Node
    from openai_codegen.naming.aliases import AliasTable

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(*fields: str, **more: Node) -> Node:
    return {"type": "object", "properties": {**dict.fromkeys(fields, TEXT), **more}, "required": [*fields]}


def json(schema: Node) -> Node:
    return {"content": {"application/json": {"schema": schema}}}


def operation(name: str, answer: Node, body: Node | None = None) -> Node:
    found: Node = {
        "operationId": name,
        "responses": {"200": {"description": "", **json(answer)}},
    }
    if body is not None:
        found["requestBody"] = json(body)
    return found


FIRST: Node = {
    "openapi": "3.1.0",
    "info": {"title": "Workshop", "version": "1"},
    "paths": {
        "/chairs": {
            "get": operation("getChairs", {"type": "array", "items": ref("Chair")}),
            "post": operation("createChair", ref("Chair"), ref("ChairBody")),
        },
        "/tables": {"post": operation("createTable", ref("Table"), ref("TableBody"))},
        "/pieces": {"get": operation("getPieces", {"type": "array", "items": ref("Piece")})},
    },
    "webhooks": {
        "sold": {
            "post": {"operationId": "sold", "requestBody": {"content": {"application/json": {"schema": ref("Sold")}}}}
        },
        "sawn": {
            "post": {"operationId": "sawn", "requestBody": {"content": {"application/json": {"schema": ref("Sawn")}}}}
        },
    },
    "components": {
        "schemas": {
            "Chair": thing("id", "seat", "legs", wood=ref("Wood"), size=thing("height", "width")),
            "Table": thing("id", "top", "drawers", wood=ref("Wood")),
            "ChairBody": thing("seat", "legs", wood=ref("Wood")),
            "TableBody": thing("top", "drawers"),
            "Wood": thing("species", "grain", finish=ref("Finish")),
            "Finish": {"type": "string", "enum": ["oil", "wax", "none"]},
            "State": {"type": "string", "enum": ["new", "used"]},
            "Piece": {"oneOf": [ref("Chair"), ref("Table"), thing("kit", state=ref("State"))]},
            "Sold": thing("price", type={"const": "sold"}),
            "Sawn": thing("price", type={"const": "sawn"}),
        }
    },
}


def content(schema: Node) -> list[str]:
    fields: Node = schema.get("properties", {})
    found = [*fields, *schema.get("enum", ()), *(f"is {one['const']}" for one in fields.values() if "const" in one)]
    return [*found, *schema.get("x-union", {}).get("variants", ()), *[name for _, name in shapes(schema)]]


def shapes(schema: Node) -> list[tuple[list[str], str]]:
    found: list[tuple[list[str], str]] = schema.get("x-union", {}).get("shapes", [])
    return found


class Folder:
    """A vendored folder that takes one edition after the other."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.number = 0
        path.mkdir()
        for name in ("names", "aliases", "places", "resources", "docs"):
            (path / f"{name}.yaml").write_text("{}\n")

    def take(self, document: Node) -> str:
        """Vendor an edition; its report."""
        self.number += 1
        upstream = self.path.parent / f"workshop-2026-0{self.number}.yaml"
        upstream.write_text(yaml.safe_dump(document, sort_keys=False))
        return vendor(upstream, self.path).report

    @property
    def normal(self) -> Node:
        return normalize(read(self.path / "openapi.yaml"))[0]

    @property
    def table(self) -> AliasTable:
        names = ("resources", "aliases", "places", "kept")
        return public_paths(Reading(self.normal), {name: read_optional(self.path / f"{name}.yaml") for name in names})

    def classes(self) -> dict[str, frozenset[str]]:
        """Class -> its fields, and its tag where it has one; of lists of values these."""
        return {name: frozenset(content(schema)) for name, schema in schemas(self.normal).items() if content(schema)}

    def fields(self) -> dict[str, frozenset[str]]:
        """Public path -> fields of the class that stands there."""
        found = self.classes()
        return {
            path: found[one.component] for path, one in self.table.meanings.items() if (one.component or "") in found
        }


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path / "openapi")
    made.take(FIRST)
    return made


def edit(change: Callable[[Node, Node], object]) -> Node:
    document = deepcopy(FIRST)
    change(document["components"]["schemas"], document["paths"])
    return document


def rename(document: Node, **names: str) -> Node:
    """The document with components under other names, all of them at once."""
    text = yaml.safe_dump(document)
    for old in names:
        text = text.replace(f"schemas/{old}\n", f"schemas/<{old}>\n").replace(f"schemas/{old}'", f"schemas/<{old}>'")
    for old, new in names.items():
        text = text.replace(f"<{old}>", new)
    found: Node = yaml.safe_load(text)
    components = found["components"]["schemas"]
    found["components"]["schemas"] = {names.get(name, name): schema for name, schema in components.items()}
    return found


def out_of_place(components: Node, paths: Node) -> None:
    components["Measures"] = components["Chair"]["properties"]["size"]
    components["Chair"]["properties"]["size"] = ref("Measures")


def in_place(components: Node, paths: Node) -> None:
    wood = components.pop("Wood")
    for name in ("Chair", "Table", "ChairBody"):
        components[name]["properties"]["wood"] = deepcopy(wood)


def by_all_of(components: Node, paths: Node) -> None:
    components["Made"] = thing("id", wood=ref("Wood"))
    own = thing("seat", "legs", size=thing("height", "width"))
    components["Chair"] = {"allOf": [ref("Made"), own]}


def everything(components: Node, paths: Node) -> None:
    out_of_place(components, paths)
    by_all_of(components, paths)
    components["Chair"]["allOf"][1]["properties"]["size"] = ref("Measures")


SAME: dict[str, Node] = {
    "a component is renamed": rename(FIRST, Chair="Seat"),
    "all components are renamed": rename(FIRST, **{name: f"{name}X" for name in FIRST["components"]["schemas"]}),
    "lists of values swap names": rename(FIRST, Finish="State", State="Finish"),
    "events that only their tag tells apart swap names": rename(FIRST, Sold="Sawn", Sawn="Sold"),
    "a union takes the name of its member": rename(FIRST, Piece="Chair", Chair="Piece"),
    "two components swap names": rename(FIRST, Chair="Table", Table="Chair"),
    "bodies and answers swap names": rename(FIRST, Chair="ChairBody", ChairBody="Chair"),
    "three names go round": rename(FIRST, Chair="Table", Table="Wood", Wood="Chair"),
    "a part becomes a component": edit(out_of_place),
    "what is shared becomes a component": edit(by_all_of),
    "all of it, under other names": rename(edit(everything), Chair="Table", Table="Made", Made="Chair"),
}


@pytest.mark.parametrize("case", SAME)
def test_names_upstream_are_nothing_to_callers(folder: Folder, case: str) -> None:
    """Every class has the fields that it had, every path leads to them, and nothing breaks callers; back again, too."""
    classes, fields, homes = folder.classes(), folder.fields(), folder.table.homes
    for document in (SAME[case], FIRST, SAME[case]):
        report = folder.take(document)
        found = folder.classes()
        assert {name: found.get(name) for name in classes} == classes
        assert {path: folder.fields().get(path) for path in fields} == fields
        assert {path: folder.table.homes.get(path) for path in homes} == homes
        assert "## Breaks callers" not in report


def test_a_component_that_is_written_in_place_keeps_its_class(folder: Folder) -> None:
    """It stands in three places now; the class goes on in one of them, and its public path with it."""
    before = folder.fields()
    folder.take(edit(in_place))
    assert folder.classes()["Wood"] == {"species", "grain", "finish"}
    assert folder.fields()["types.Wood"] == before["types.Wood"]
    folder.take(FIRST)
    assert folder.fields()["types.Wood"] == before["types.Wood"]


def test_an_old_name_for_something_else_is_another_class(folder: Folder) -> None:
    """Upstream calls the chair a seat and takes `Chair` for a person: no caller meets a person under the old name."""
    document = rename(FIRST, Chair="Seat")
    document["components"]["schemas"]["Chair"] = thing("person", "since")
    document["paths"]["/chairmen"] = {"post": operation("createChairman", ref("Chair"))}
    report = folder.take(document)
    classes = folder.classes()
    assert classes["Chair"] == {"id", "seat", "legs", "wood", "size"}
    assert classes["ChairSchema"] == {"person", "since"}
    assert folder.fields()["types.Chair"] == classes["Chair"]
    assert folder.fields()["types.ChairSchema"] == classes["ChairSchema"]
    assert "## Breaks callers" not in report


def test_a_name_whose_class_is_gone_is_never_given_away(folder: Folder) -> None:
    """Not in the next edition and not in one after that, and not to a part that the rule would call so."""

    def without(components: Node, paths: Node) -> None:
        del components["Table"], components["TableBody"], paths["/tables"], components["Piece"]["oneOf"][1]

    gone = edit(without)
    report = folder.take(gone)
    assert "- removed createTable (POST /tables)" in report
    assert "- removed types.Table" in report
    taken = deepcopy(gone)
    taken["components"]["schemas"]["Table"] = thing("rows", "columns")
    taken["paths"]["/sheets"] = {"post": operation("createSheet", ref("Table"))}
    for document in (gone, taken, taken):
        folder.take(document)
        assert "Table" not in folder.classes()
        assert "types.Table" not in folder.table.homes
    assert folder.fields()["types.TableSchema"] == {"rows", "columns"}


def test_a_class_that_comes_back_has_its_name_again(folder: Folder) -> None:
    """An edition may be taken back, and upstream may lose something for a while."""
    classes, homes = folder.classes(), folder.table.homes

    def without(components: Node, paths: Node) -> None:
        del components["Table"], components["TableBody"], paths["/tables"], components["Piece"]["oneOf"][1]

    folder.take(edit(without))
    assert "Table" not in folder.classes()
    folder.take(edit(without))
    folder.take(FIRST)
    assert (folder.classes(), folder.table.homes) == (classes, homes)


def test_a_part_does_not_take_the_name_of_a_class_that_is_gone(folder: Folder) -> None:
    folder.take(edit(lambda components, paths: components["Chair"]["properties"].pop("size")))
    folder.take(edit(lambda components, paths: components["Chair"]["properties"].update(size=thing("xl", "xs"))))
    assert "ChairSize" not in folder.classes()
    assert "types.chair.Size" not in folder.fields() or folder.fields()["types.chair.Size"] != {"height", "width"}
    assert frozenset({"xl", "xs"}) in folder.classes().values()


def test_a_component_split_in_two_goes_on_as_the_half_that_is_more_of_it(folder: Folder) -> None:
    def split(components: Node, paths: Node) -> None:
        components["Seat"] = thing("id", "seat", "legs", size=thing("height", "width"))
        components["Timber"] = thing("id", wood=ref("Wood"))
        del components["Chair"]
        components["Piece"]["oneOf"][0] = ref("Seat")
        paths["/chairs"]["get"] = operation("getChairs", {"type": "array", "items": ref("Seat")})
        paths["/chairs"]["post"] = operation("createChair", ref("Seat"), ref("ChairBody"))
        paths["/timber"] = {"post": operation("createTimber", ref("Timber"))}

    report = folder.take(edit(split))
    assert folder.classes()["Chair"] == {"id", "seat", "legs", "size"}
    assert folder.classes()["Timber"] == {"id", "wood"}
    assert "## Breaks callers (1)\n\n- removed Chair.wood\n" in report


def test_a_class_that_changes_stays_the_class(folder: Folder) -> None:
    """Fields come and go; as long as it has its name, its places and something of what it held, callers keep it."""
    more = {f"field_{number}": TEXT for number in range(9)}
    report = folder.take(edit(lambda components, paths: components["Wood"]["properties"].update(more)))
    assert folder.classes()["Wood"] > {"species", "grain", "finish"}
    assert "## Breaks callers" not in report
    assert "- added Wood.field_0" in report


def test_a_table_of_names_that_people_change_is_followed(folder: Folder) -> None:
    """A class is renamed on purpose by names.yaml alone, and the report says that it breaks callers."""
    (folder.path / "names.yaml").write_text("schemas: {Wood: Timber}\n")
    report = folder.take(FIRST)
    assert "Timber" in folder.classes()
    assert "Wood" not in folder.classes()
    assert "- removed types.Wood" in report


def test_a_new_class_is_public_where_it_is_used(folder: Folder) -> None:
    """In the package of the resource that uses it, under its own name and under that of its place."""

    def add(components: Node, paths: Node) -> None:
        components["Screw"] = thing("thread", head=thing("drive"))
        components["Chair"]["properties"]["screw"] = ref("Screw")
        components["Nail"] = thing("length")
        paths["/chairs/{id}/nails"] = {"post": operation("createNail", ref("Nail"), ref("NailBody"))}
        paths["/chairs/{id}/nails"]["post"]["parameters"] = [
            {"name": "id", "in": "path", "required": True, "schema": TEXT}
        ]
        components["NailBody"] = thing("length", "weight")

    report = folder.take(edit(add))
    fields = folder.fields()
    assert fields["types.Screw"] == fields["types.chair.Screw"] == {"thread", "head"}
    assert fields["types.screw.Head"] == {"drive"}
    assert fields["types.chairs.Nail"] == {"length"}
    assert folder.table.homes["types.chairs.NailCreateParams"].name == "NailBodyParam"
    new = report.partition("## New public types")[2].partition("\n## ")[0]
    rows = ["types.Chair (2 new parts inside)", "types.Screw (1 new part inside)", "types.chairs.Nail"]
    assert [row for row in rows if f"- {row}\n" in new] == rows


def test_an_edition_after_many_still_generates(folder: Folder, tmp_path: Path) -> None:
    for case in SAME:
        folder.take(SAME[case])
    folder.take(edit(in_place))
    generate(folder.path, tmp_path / "out", facade=tmp_path / "facade")
    text = (tmp_path / "facade" / "types" / "chair.py").read_text()
    assert "openai_generated.models.chair" in text


def test_the_same_edition_again_changes_nothing(folder: Folder) -> None:
    folder.take(SAME["all of it, under other names"])
    before: dict[str, Any] = {path.name: path.read_text() for path in folder.path.glob("*.yaml")}
    folder.take(SAME["all of it, under other names"])
    assert {path.name: path.read_text() for path in folder.path.glob("*.yaml")} == before

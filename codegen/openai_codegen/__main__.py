"""The generator as a command: `vendor` an upstream edition, `generate` the client from what was vendored."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from openai_codegen.errors import CodegenError


def main(arguments: list[str] | None = None) -> int:
    """Run one stage; a problem with the input is one line on stderr and exit code 1."""
    parser = argparse.ArgumentParser(prog="openai_codegen", description="From an API description to a typed client.")
    stages = parser.add_subparsers(dest="stage", required=True)

    vendor = stages.add_parser("vendor", help="write our description of an upstream edition")
    vendor.add_argument("upstream", type=Path, help="the upstream description, YAML or JSON")
    vendor.add_argument("--into", type=Path, required=True, help="folder to write")
    vendor.add_argument(
        "--data", type=Path, help="folder with names, repairs, resources and docs to begin with (default: none)"
    )
    vendor.add_argument("--edition", help="name of the edition (default: the date in the file name)")

    generate = stages.add_parser("generate", help="write the client from a vendored description")
    generate.add_argument("--from", dest="source", type=Path, required=True, help="folder that `vendor` wrote")
    generate.add_argument("--output", type=Path, required=True, help="folder for the generated package")
    generate.add_argument("--facade", type=Path, help="folder for the alias modules of the facade")
    generate.add_argument("--package", help="name of a package that stands alone, with the runtime inside")
    generate.add_argument("--check", action="store_true", help="write nothing; fail and name the files that are stale")

    additions = stages.add_parser("additions", help="write fragments for what tables have and no description yet")
    additions.add_argument("--tables", type=Path, required=True, help="folder with surface.yaml and types.yaml")
    additions.add_argument("--description", type=Path, required=True, help="what `vendor` made without additions")
    additions.add_argument("--into", type=Path, required=True, help="folder for the fragments")
    additions.add_argument("--data", type=Path, required=True, help="folder with aliases.yaml and places.yaml")

    given = parser.parse_args(arguments)
    try:
        return {"vendor": _vendor, "generate": _generate, "additions": _additions}[given.stage](given)
    except CodegenError as error:
        for one in error.every:
            print(f"error: {one}", file=sys.stderr)
        return 1


def _vendor(given: argparse.Namespace) -> int:
    from openai_codegen.vendor import vendor

    print(vendor(given.upstream, given.into, edition=given.edition, data=given.data).report, end="")
    return 0


def _additions(given: argparse.Namespace) -> int:
    from openai_codegen.additions.writing import additions

    for line in additions(given.tables, given.description, given.into, given.data):
        print(line)
    return 0


def _generate(given: argparse.Namespace) -> int:
    if given.check:
        from openai_codegen.drift import drift

        stale = drift(given.source, given.output, facade=given.facade, package=given.package)
        for path in stale:
            print(f"stale: {path}", file=sys.stderr)
        return 1 if stale else 0

    from openai_codegen.generate import generate

    for line in generate(given.source, given.output, facade=given.facade, package=given.package):
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())

# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.parsing.parsed import ParsedPlant as ParsedPlant
    from openai_facade.types import (
        beds as beds,
        compound_filter as compound_filter,
        compound_filter_param as compound_filter_param,
        empty as empty,
        flora as flora,
        leaf_part as leaf_part,
        leaf_part_param as leaf_part_param,
        model as model,
        parsed as parsed,
        part as part,
        part_list as part_list,
        part_list_param as part_list_param,
        part_param as part_param,
        plan as plan,
        plan_create_params as plan_create_params,
        plant as plant,
        plant_create_params as plant_create_params,
        plant_event as plant_event,
        plant_import_params as plant_import_params,
        plant_kind as plant_kind,
        plant_list_params as plant_list_params,
        plant_name as plant_name,
        plants as plants,
        pruning_plan as pruning_plan,
        root_part as root_part,
        root_part_param as root_part_param,
        shared as shared,
        watering_plan as watering_plan,
    )
    from openai_facade.types.part_list import PartList as PartList
    from openai_facade.types.part_list_param import PartListParam as PartListParam
    from openai_facade.types.plant_name import PlantName as PlantName
    from openai_generated.models.compound_filter import CompoundFilter as CompoundFilter
    from openai_generated.models.leaf_part import LeafPart as LeafPart
    from openai_generated.models.model import Model as Model
    from openai_generated.models.part import Part as Part, RootPart as RootPart
    from openai_generated.models.plan import Plan as Plan, PruningPlan as PruningPlan, WateringPlan as WateringPlan
    from openai_generated.models.plant import Plant as Flora, Plant as Plant
    from openai_generated.models.plant_event import PlantEvent as PlantEvent
    from openai_generated.models.plant_kind import PlantKind as PlantKind
    from openai_generated.params.compound_filter_param import CompoundFilterParam as CompoundFilterParam
    from openai_generated.params.leaf_part_param import LeafPartParam as LeafPartParam
    from openai_generated.params.part_param import PartParam as PartParam, RootPartParam as RootPartParam
    from openai_generated.params.plan_param import PlanParam as PlanCreateParams
    from openai_generated.params.plant_create_params import PlantCreateParams as PlantCreateParams
    from openai_generated.params.plant_import_params import PlantImportParams as PlantImportParams
    from openai_generated.params.plant_list_params import PlantListParams as PlantListParams


__all__ = [
    "CompoundFilter",
    "CompoundFilterParam",
    "Flora",
    "LeafPart",
    "LeafPartParam",
    "Model",
    "ParsedPlant",
    "Part",
    "PartList",
    "PartListParam",
    "PartParam",
    "Plan",
    "PlanCreateParams",
    "Plant",
    "PlantCreateParams",
    "PlantEvent",
    "PlantImportParams",
    "PlantKind",
    "PlantListParams",
    "PlantName",
    "PruningPlan",
    "RootPart",
    "RootPartParam",
    "WateringPlan",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CompoundFilter": "openai_generated.models.compound_filter",
        "CompoundFilterParam": "openai_generated.params.compound_filter_param",
        "Flora": "openai_generated.models.plant:Plant",
        "LeafPart": "openai_generated.models.leaf_part",
        "LeafPartParam": "openai_generated.params.leaf_part_param",
        "Model": "openai_generated.models.model",
        "ParsedPlant": "openai_facade.parsing.parsed",
        "Part": "openai_generated.models.part",
        "PartList": "openai_facade.types.part_list",
        "PartListParam": "openai_facade.types.part_list_param",
        "PartParam": "openai_generated.params.part_param",
        "Plan": "openai_generated.models.plan",
        "PlanCreateParams": "openai_generated.params.plan_param:PlanParam",
        "Plant": "openai_generated.models.plant",
        "PlantCreateParams": "openai_generated.params.plant_create_params",
        "PlantEvent": "openai_generated.models.plant_event",
        "PlantImportParams": "openai_generated.params.plant_import_params",
        "PlantKind": "openai_generated.models.plant_kind",
        "PlantListParams": "openai_generated.params.plant_list_params",
        "PlantName": "openai_facade.types.plant_name",
        "PruningPlan": "openai_generated.models.plan",
        "RootPart": "openai_generated.models.part",
        "RootPartParam": "openai_generated.params.part_param",
        "WateringPlan": "openai_generated.models.plan",
        "beds": ".beds:",
        "compound_filter": ".compound_filter:",
        "compound_filter_param": ".compound_filter_param:",
        "empty": ".empty:",
        "flora": ".flora:",
        "leaf_part": ".leaf_part:",
        "leaf_part_param": ".leaf_part_param:",
        "model": ".model:",
        "parsed": ".parsed:",
        "part": ".part:",
        "part_list": ".part_list:",
        "part_list_param": ".part_list_param:",
        "part_param": ".part_param:",
        "plan": ".plan:",
        "plan_create_params": ".plan_create_params:",
        "plant": ".plant:",
        "plant_create_params": ".plant_create_params:",
        "plant_event": ".plant_event:",
        "plant_import_params": ".plant_import_params:",
        "plant_kind": ".plant_kind:",
        "plant_list_params": ".plant_list_params:",
        "plant_name": ".plant_name:",
        "plants": ".plants:",
        "pruning_plan": ".pruning_plan:",
        "root_part": ".root_part:",
        "root_part_param": ".root_part_param:",
        "shared": ".shared:",
        "watering_plan": ".watering_plan:",
    },
)

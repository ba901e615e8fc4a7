# Generated, do not edit. Made by: python -m openai_codegen generate
from openai_generated.models.add_photos_class import AddPhotosClass as AddPhotosClass
from openai_generated.models.add_photos_request import AddPhotosRequest as AddPhotosRequest
from openai_generated.models.add_photos_request_place import AddPhotosRequestPlace as AddPhotosRequestPlace
from openai_generated.models.add_photos_response import AddPhotosResponse as AddPhotosResponse
from openai_generated.models.comparison_filter import ComparisonFilter as ComparisonFilter
from openai_generated.models.comparison_filter_type import ComparisonFilterType as ComparisonFilterType
from openai_generated.models.compound_filter import CompoundFilter as CompoundFilter
from openai_generated.models.compound_filter_filter import CompoundFilterFilter as CompoundFilterFilter
from openai_generated.models.compound_filter_type import CompoundFilterType as CompoundFilterType
from openai_generated.models.error import Error as Error
from openai_generated.models.get_token_request import GetTokenRequest as GetTokenRequest
from openai_generated.models.labels import Labels as Labels
from openai_generated.models.leaf_part import LeafPart as LeafPart
from openai_generated.models.list_models_response import ListModelsResponse as ListModelsResponse
from openai_generated.models.list_plants_include import ListPlantsInclude as ListPlantsInclude
from openai_generated.models.model import Model as Model
from openai_generated.models.named import Named as Named
from openai_generated.models.notes import Notes as Notes
from openai_generated.models.part import Part as Part
from openai_generated.models.part_bloom import PartBloom as PartBloom
from openai_generated.models.plan import Plan as Plan
from openai_generated.models.plant import Plant as Plant
from openai_generated.models.plant_colour import PlantColour as PlantColour
from openai_generated.models.plant_create_params import PlantCreateParams as PlantCreateParams
from openai_generated.models.plant_create_params_tokens import PlantCreateParamsTokens as PlantCreateParamsTokens
from openai_generated.models.plant_event import PlantEvent as PlantEvent
from openai_generated.models.plant_event_plant_grown import PlantEventPlantGrown as PlantEventPlantGrown
from openai_generated.models.plant_event_plant_watered import PlantEventPlantWatered as PlantEventPlantWatered
from openai_generated.models.plant_event_plant_watered_data import (
    PlantEventPlantWateredData as PlantEventPlantWateredData,
)
from openai_generated.models.plant_kind import PlantKind as PlantKind
from openai_generated.models.plant_list import PlantList as PlantList
from openai_generated.models.plant_owner import PlantOwner as PlantOwner
from openai_generated.models.plant_owner_address import PlantOwnerAddress as PlantOwnerAddress
from openai_generated.models.plant_rows import PlantRows as PlantRows
from openai_generated.models.pruning_plan import PruningPlan as PruningPlan
from openai_generated.models.root_part import RootPart as RootPart
from openai_generated.models.root_part_type import RootPartType as RootPartType
from openai_generated.models.watering_plan import WateringPlan as WateringPlan

# Generated, do not edit. Made by: python -m openai_codegen generate
"""What the API sends and takes: one class per schema, imported when its name is first read. Type checkers read `__init__.pyi`."""

from openai_runtime.lazy import indexed

__getattr__, __dir__ = indexed(
    __name__,
    """
AddPhotosClass add_photos_class
AddPhotosRequest add_photos_request
AddPhotosRequestPlace add_photos_request
AddPhotosResponse add_photos_response
ComparisonFilter compound_filter_filter
ComparisonFilterType compound_filter_filter
CompoundFilter compound_filter
CompoundFilterFilter compound_filter_filter
CompoundFilterType compound_filter
Error error
GetTokenRequest get_token_request
Labels labels
LeafPart leaf_part
ListModelsResponse list_models_response
ListPlantsInclude list_plants_include
Model model
Named named
Notes notes
Part part
PartBloom part
Plan plan
Plant plant
PlantColour plant
PlantCreateParams plant_create_params
PlantCreateParamsTokens plant_create_params_tokens
PlantEvent plant_event
PlantEventPlantGrown plant_event
PlantEventPlantWatered plant_event
PlantEventPlantWateredData plant_event
PlantKind plant_kind
PlantList plant_list
PlantOwner plant
PlantOwnerAddress plant
PlantRows plant
PruningPlan plan
RootPart part
RootPartType part
WateringPlan plan
""",
)

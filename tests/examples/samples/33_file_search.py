# document: sdk-reference
# section: 17. Vector stores
# after: 32_vector_stores

response = client.responses.create(
    model="gpt-5.4",
    input="What documents mention the project timeline?",
    tools=[{
        "type": "file_search",
        "vector_store_ids": [vector_store.id],
        "max_num_results": 5,
    }],
)

print(response.output_text)

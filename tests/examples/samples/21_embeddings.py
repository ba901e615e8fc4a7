# document: sdk-reference
# section: 11. Embeddings

# 基础用法
response = client.embeddings.create(
    model="text-embedding-3-small",
    input="Hello world",
    encoding_format="float",
)

vector = response.data[0].embedding  # list[float]
print(len(vector))                    # 1536

# 批量输入
response = client.embeddings.create(
    model="text-embedding-3-large",
    input=["Hello world", "Goodbye world"],
    dimensions=1024,  # 可选降维,减少存储
)

for item in response.data:
    print(len(item.embedding))  # 1024

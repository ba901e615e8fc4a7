# document: sdk-reference
# section: Models API

# 列出所有可用模型
models = client.models.list()
for model in models:
    print(model.id)

# 获取特定模型信息
model = client.models.retrieve("gpt-5.4")
print(model.id, model.created)

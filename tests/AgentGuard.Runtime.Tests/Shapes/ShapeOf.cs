using System.Text.Json;
using System.Text.Json.Serialization;

namespace AgentGuard.Runtime.Tests.Shapes;

internal sealed class ShapeOf<T>(string group) : Shape(group, typeof(T))
    where T : IStructuredOutput<T>
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        AllowOutOfOrderMetadataProperties = true,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    public override byte[] SchemaUtf8(SchemaProfile profile) => T.SchemaUtf8(profile).ToArray();

    public override IReadOnlyList<DroppedKeyword> DroppedKeywords(SchemaProfile profile) => T.DroppedKeywords(profile);

    public override ShapeReading Read(ReadOnlySpan<byte> utf8, OutputReadOptions? options = null)
    {
        var result = StructuredOutput.Read<T>(utf8, options);
        var json = result.IsValid ? StructuredOutput.ToJson(result.Value) : null;
        return new(result.IsValid, result.Errors, json, result.Repairs, result.Truncated, result.Value);
    }

    public override string ReadBySystemTextJson(string json) => StructuredOutput.ToJson(JsonSerializer.Deserialize<T>(json, Strict)!);
}

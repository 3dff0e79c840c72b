using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AgentGuard.Runtime;

/// <summary>The contract of one type for System.Text.Json.</summary>
internal sealed class OutputTypeInfo<T> : IJsonTypeInfoResolver
    where T : IStructuredOutput<T>
{
    public static OutputTypeInfo<T> Resolver { get; } = new();

    public static JsonTypeInfo<T> Default { get; } = (JsonTypeInfo<T>)new JsonSerializerOptions { TypeInfoResolver = Resolver }.GetTypeInfo(typeof(T));

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, new OutputJsonConverter<T>()) : null;
}

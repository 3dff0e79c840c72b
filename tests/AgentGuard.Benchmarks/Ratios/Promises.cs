using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AgentGuard.Benchmarks.Models;
using AgentGuard.Runtime;
using Microsoft.Extensions.AI;
using NJsonSchema;

namespace AgentGuard.Benchmarks.Ratios;

/// <summary>Section "Speed" of docs/generators.md, as measurements.</summary>
internal static class Promises
{
    public static IReadOnlyList<Promise> All =>
    [
        .. Reading("order", Order.Sample.ToArray(), PeerJson.Default.Order, Order.Build),
        .. Reading("decision", RefundDecision.Sample.ToArray(), PeerJson.Default.RefundDecision, RefundDecision.Build),
        new("schema of a type, bytes, against AIJsonUtilities.CreateJsonSchema", 0, Measure.AllocatedBytes,
            () =>
            {
                _ = RefundDecision.SchemaUtf8(SchemaProfile.OpenAI);
                _ = RefundDecision.Schema(SchemaProfile.OpenAI);
            },
            () => AIJsonUtilities.CreateJsonSchema(typeof(RefundDecision))),
        .. ToolPromises.All,
    ];

    private static IEnumerable<Promise> Reading<T>(string name, byte[] json, JsonTypeInfo<T> peer, Func<T> build)
        where T : IStructuredOutput<T>
    {
        var text = System.Text.Encoding.UTF8.GetString(json);
        var schema = JsonSchema.FromJsonAsync(System.Text.Encoding.UTF8.GetString(T.SchemaUtf8(SchemaProfile.Portable))).GetAwaiter().GetResult();
        if (!StructuredOutput.Read<T>(json).IsValid || schema.Validate(text).Count != 0)
        {
            throw new InvalidOperationException($"The sample '{name}' is not valid.");
        }

        var what = $"read and validate the {name} ({json.Length} bytes)";
        yield return new($"{what} against System.Text.Json, no validation", 0.6, Measure.Time, Read, () => JsonSerializer.Deserialize(json, peer));
        yield return new($"{what} against NJsonSchema + deserialise", 0.07, Measure.Time, Read, () =>
        {
            _ = schema.Validate(text);
            _ = JsonSerializer.Deserialize(json, peer);
        });
        yield return new($"{what} against a scan by Utf8JsonReader", 2.5, Measure.Time, Read, () => Scan(json));
        yield return new($"{what}, bytes, against the object graph", 1.1, Measure.AllocatedBytes, Read, () => build());

        void Read() => _ = StructuredOutput.Read<T>(json).Value;
    }

    private static void Scan(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
        }
    }
}

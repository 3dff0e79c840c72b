using System.Text.Json.Serialization;

namespace AgentGuard.Benchmarks.Models;

/// <summary>What a careful user of System.Text.Json has: its source generator, camel case.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(RefundDecision))]
internal sealed partial class PeerJson : JsonSerializerContext;

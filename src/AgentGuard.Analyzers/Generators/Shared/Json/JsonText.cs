namespace AgentGuard.Analyzers.Generators.Shared.Json;

/// <param name="Value">Not escaped; may hold lone surrogates.</param>
internal sealed record JsonText(string Value) : JsonNode;

using AgentGuard.Analyzers.Generators.Shared.Json;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas.Linting;

/// <summary>A schema and what its provider accepts.</summary>
internal sealed class LintedSchema(JsonObject root, ProviderLimits limits)
{
    public JsonObject Root { get; } = root;

    public ProviderLimits Limits { get; } = limits;

    public DefinitionGraph Graph { get; } = new(root.MembersOf("$defs"));

    public IReadOnlyList<SchemaPlace> Places { get; } = [.. new SchemaPlace(root, "").WithInner()];

    public SchemaFinding Find(SchemaRule rule, SchemaPlace place, string message) => Find(rule, place.Path, message);

    public SchemaFinding Find(SchemaRule rule, string path, string message) => new(Limits.Profile, rule, path, message);
}

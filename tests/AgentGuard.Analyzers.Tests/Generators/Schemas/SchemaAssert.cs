using AgentGuard.Analyzers.Generators.Shared.Json;
using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Tests.Generators.Schemas;

internal static class SchemaAssert
{
    /// <summary>The schema of member <c>x</c> of the root, as JSON.</summary>
    public static string Member(this SchemaDocument document, string name = "x") =>
        ((JsonObject)document.Root["properties"]!)[name]!.ToString();

    public static string Definition(this SchemaDocument document, string name) =>
        ((JsonObject)document.Root["$defs"]!)[name]!.ToString();

    public static string Of(SchemaProfile profile, ValueSpec value) => SchemaDocument.For(Spec.Of(value), profile).Member();

    /// <summary>What is dropped, as <c>path keyword</c>.</summary>
    public static IEnumerable<string> Places(this SchemaDocument document) =>
        document.Dropped.Select(dropped => $"{dropped.Path} {dropped.Keyword}");

    public static JsonObject Parse(string json)
    {
        Assert.True(JsonParser.TryParse(json, out var node, out var error), error);
        return Assert.IsType<JsonObject>(node);
    }
}

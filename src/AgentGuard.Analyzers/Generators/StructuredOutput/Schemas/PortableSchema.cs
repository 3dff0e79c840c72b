using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.Shared.Json;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;

/// <summary>The Portable schema, taken apart for the transforms.</summary>
/// <param name="Document">The whole.</param>
/// <param name="RootDefinition">The definition that equals the root, when the root contains itself.</param>
internal sealed record PortableSchema(JsonObject Document, string? RootDefinition)
{
    public JsonObject Root { get; } = Document.Without("$defs");

    public EquatableArray<JsonMember> Definitions { get; } = Document.MembersOf("$defs");

    public DefinitionGraph Graph { get; } = new(Document.MembersOf("$defs"));

    public static PortableSchema Of(OutputSpec spec)
    {
        var document = SchemaBuilder.Build(spec);
        var isDefined = spec.Root is ObjectSpec && document.MembersOf("$defs").Any(definition => definition.Name == spec.Root.Name);
        return new PortableSchema(document, isDefined ? spec.Root.Name : null);
    }
}

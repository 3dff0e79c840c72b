using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Writes the class with the schemas of all profiles, each text once, and what they only say in words.</summary>
internal sealed class SchemaConstants(OutputSpec spec, string className)
{
    private static readonly SchemaProfile[] Profiles =
    [
        SchemaProfile.Portable, SchemaProfile.OpenAI, SchemaProfile.OpenAIBasic, SchemaProfile.Anthropic, SchemaProfile.Gemini, SchemaProfile.Grammar,
    ];

    private readonly List<(SchemaProfile Profile, SchemaDocument Document)> _schemas =
        [.. Profiles.Select(profile => (profile, SchemaDocument.For(spec, profile)))];

    /// <summary>The arms of a switch over the profile that give the schema.</summary>
    public IEnumerable<string> SchemaArms => _schemas.Select(schema => Arm(schema.Profile, JsonOf(FirstWith(schema.Document.Json))));

    /// <summary>The arms of a switch over the profile that give the dropped keywords.</summary>
    public IEnumerable<string> DroppedArms => _schemas.Select(schema => Arm(schema.Profile, DroppedOf(schema.Profile, schema.Document)));

    public void Write(CodeWriter code)
    {
        code.Line("/// <summary>The schemas, as constants.</summary>");
        code.Line(GlobalNames.GeneratedCode);
        code.Open($"private static class {className}");
        foreach (var (profile, document) in _schemas.Where(schema => FirstWith(schema.Document.Json) == schema.Profile))
        {
            code.Blank();
            code.Line($"internal static {GlobalNames.Bytes} {profile}Json => {CSharpText.RawUtf8Literal(document.Json)};");
        }

        foreach (var (profile, document) in _schemas.Where(schema => schema.Document.Dropped.Count > 0))
        {
            code.Blank();
            code.Line($"internal static readonly {GlobalNames.Collections}IReadOnlyList<{GlobalNames.Dropped}> {profile}Dropped = global::System.Array.AsReadOnly(new {GlobalNames.Dropped}[]");
            code.Open();
            code.Lines(document.Dropped.Select(dropped => $"new({CSharpText.Literal(dropped.Path)}, {CSharpText.Literal(dropped.Keyword)}),"));
            code.Close(");");
        }

        code.Close();
    }

    private SchemaProfile FirstWith(string json) => _schemas.First(schema => schema.Document.Json == json).Profile;

    private string JsonOf(SchemaProfile profile) => $"{className}.{profile}Json";

    private string DroppedOf(SchemaProfile profile, SchemaDocument document) => document.Dropped.Count > 0
        ? $"{className}.{profile}Dropped"
        : $"global::System.Array.Empty<{GlobalNames.Dropped}>()";

    private static string Arm(SchemaProfile profile, string value) => $"{GlobalNames.Profile}.{profile} => {value},";
}

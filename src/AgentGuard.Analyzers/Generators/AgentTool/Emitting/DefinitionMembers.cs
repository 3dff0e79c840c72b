using System.Globalization;
using AgentGuard.Analyzers.Generators.AgentTool.Spec;
using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;
using AgentGuard.Analyzers.Generators.StructuredOutput.Schemas;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.AgentTool.Emitting;

/// <summary>Writes what a tool is, once for all its instances, and its schemas as constants.</summary>
internal static class DefinitionMembers
{
    private static readonly SchemaProfile[] Profiles =
    [
        SchemaProfile.Portable, SchemaProfile.OpenAI, SchemaProfile.OpenAIBasic, SchemaProfile.Anthropic, SchemaProfile.Gemini, SchemaProfile.Grammar,
    ];

    public static void Write(ToolsetSpec spec, ToolSpec tool, CodeWriter code)
    {
        code.Line($"private static readonly {ToolNamesInCode.Definition} s_definition = new {ToolNamesInCode.Definition}");
        code.Open();
        code.Lines(Members(tool).Where(member => member.Value is not null).Select(member => $"{member.Name} = {member.Value},"));
        code.Close(";");
    }

    public static void WriteSchemas(ToolsetSpec spec, ToolSpec tool, CodeWriter code)
    {
        WriteArgumentsSchema(spec.ArgumentsOf(tool), code);
        if (ResultSchema(spec, tool) is { } result)
        {
            code.Blank();
            code.Line($"private static {GlobalNames.Bytes} ResultSchema({GlobalNames.Profile} profile) => {CSharpText.RawUtf8Literal(result)};");
        }
    }

    private static IEnumerable<(string Name, string? Value)> Members(ToolSpec tool)
    {
        var settings = tool.Settings;
        yield return ("Name", CSharpText.Literal(tool.Name));
        yield return ("Description", Text(tool.Description));
        yield return ("Effect", $"{GlobalNames.Runtime}ToolEffect.{settings.Effect}");
        yield return ("Approval", $"{GlobalNames.Runtime}ToolApproval.{(settings.NeedsApproval ? "Required" : "NotRequired")}");
        yield return ("Scope", Text(settings.Scope));
        yield return ("Owner", Text(settings.Owner));
        yield return ("Timeout", settings.TimeoutSeconds == 0 ? null : $"global::System.TimeSpan.FromSeconds({CSharpText.Number(settings.TimeoutSeconds)})");
        yield return ("MaxAttempts", CSharpText.Number(settings.MaxAttempts));
        yield return ("MaxOutputChars", CSharpText.Number(settings.MaxOutputChars));
        yield return ("Cost", settings.Cost.ToString("R", CultureInfo.InvariantCulture));
        yield return ("CircuitBreaker", settings.CircuitBreaker ? "true" : "false");
        yield return ("HasFallback", tool.Fallback is null ? null : "true");
        yield return ("IsSynchronous", tool.Method.Form is ReturnForm.Void or ReturnForm.Value ? "true" : null);
        yield return ("Result", $"{GlobalNames.Runtime}ToolResultKind.{(tool.Result is null ? "Nothing" : tool.IsText ? "Text" : "Json")}");
        yield return ("PagingParameter", Text(tool.PagingParameter));
        yield return ("ArgumentsSchema", "ArgumentsSchema");
        yield return ("ResultSchema", tool.Result is null || tool.IsText ? null : "ResultSchema");
    }

    private static string? Text(string? text) => text is null ? null : CSharpText.Literal(text);

    /// <summary>Each text once.</summary>
    private static void WriteArgumentsSchema(OutputSpec arguments, CodeWriter code)
    {
        var portable = PortableSchema.Of(arguments);
        var texts = Profiles.GroupBy(profile => SchemaDocument.For(portable, profile).Json).ToList();
        var method = $"private static {GlobalNames.Bytes} ArgumentsSchema({GlobalNames.Profile} profile)";
        if (texts.Count == 1)
        {
            code.Line($"{method} => {CSharpText.RawUtf8Literal(texts[0].Key)};");
            return;
        }

        code.Line($"{method} => profile switch");
        code.Open();
        foreach (var group in texts)
        {
            code.Line($"{string.Join(" or ", group.Select(profile => $"{GlobalNames.Profile}.{profile}"))} => {CSharpText.RawUtf8Literal(group.Key)},");
        }

        code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(profile), profile, null),");
        code.Close(";");
    }

    private static string? ResultSchema(ToolsetSpec spec, ToolSpec tool)
    {
        if (tool.Result is not { } value || tool.IsText)
        {
            return null;
        }

        var result = tool.Method.Form == ReturnForm.Stream
            ? new ListValue(CollectionKind.List, "", IsValueType: false, IsNullable: false, value, null, null, IsUnique: false)
            : value;
        return SchemaBuilder.Build(spec.Results, result).ToString();
    }
}

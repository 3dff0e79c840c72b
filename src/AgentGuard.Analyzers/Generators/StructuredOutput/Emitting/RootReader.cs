using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>A union at the root stands in an object with one member, since providers want an object there.</summary>
internal sealed class RootReader(EmitContext context, UnionSpec union)
{
    private const string Member = "value";

    private readonly CodeWriter _code = context.Code;
    private readonly string _name = context.RootName;

    public void Write()
    {
        NameMatching.WriteNames(context, _name + "Names", [Member]);
        _code.Blank();
        context.Summary($"Reads the answer: a {union.Name} in the member \"{Member}\" of an object.");
        _code.Open($"internal static bool TryRead{_name}(ref {GlobalNames.Reader} reader, {(union.IsValueType ? "" : GlobalNames.NullWhenFalse)}out {union.CSharpType} value)");
        _code.Line("value = default;");
        ReturnFalseIf("!reader.EnterObject(\"object\")");
        _code.Line("var start = reader.ErrorCount;");
        _code.Line($"{union.CSharpType}{(union.IsValueType ? "" : "?")} content = default;");
        _code.Line("var isSeen = false;");
        WriteLoop();
        _code.Blank();
        _code.Open("if (!isSeen)");
        _code.Line($"reader.RefuseMissing(0, 1, {_name}Names);");
        _code.Close();
        _code.Blank();
        ReturnFalseIf("reader.ErrorCount != start");
        _code.Line(union.IsValueType ? "value = content;" : "value = content!;");
        _code.Line("return true;");
        _code.Close();
        _code.Blank();
        WriteWriter();
    }

    private void WriteLoop()
    {
        _code.Open("while (reader.NextProperty())");
        _code.Line("var mark = reader.ErrorCount;");
        ContinueIf($"!Is(reader.PropertyName, {CSharpText.Utf8Literal(Member)})", $"reader.RefuseUnknown({CSharpText.Literal(ExpectedText.OnlyProperties([Member]))});");
        ContinueIf("isSeen", "reader.RefuseDuplicate();");
        _code.Line("isSeen = true;");
        _code.Line("reader.Read();");
        _code.Open($"if (!TryRead{union.Name}(ref reader, out content))");
        _code.Line($"reader.Prefix(mark, {CSharpText.Literal(Member)});");
        _code.Close();
        _code.Close();
    }

    private void WriteWriter()
    {
        context.Summary("Writes the same object.");
        _code.Open($"internal static void Write{_name}({GlobalNames.Writer} writer, {union.CSharpType} value)");
        _code.Line("writer.WriteStartObject();");
        _code.Line($"writer.WritePropertyName({CSharpText.Utf8Literal(Member)});");
        _code.Line($"Write{union.Name}(writer, value);");
        _code.Line("writer.WriteEndObject();");
        _code.Close();
    }

    private void ContinueIf(string condition, string statement)
    {
        _code.Open($"if ({condition})");
        _code.Line(statement);
        _code.Line("continue;");
        _code.Close();
        _code.Blank();
    }

    private void ReturnFalseIf(string condition)
    {
        _code.Open($"if ({condition})");
        _code.Line("return false;");
        _code.Close();
        _code.Blank();
    }
}

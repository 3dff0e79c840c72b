using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>A union at the root stands in an object with one member, since providers want an object there.</summary>
internal static class RootReader
{
    /// <summary>The tail of the names of the methods for the root.</summary>
    public static string NameOf(EmitContext context) => context.Spec.Root is UnionSpec union ? union.Name + "Answer" : context.Spec.Root.Name;

    public static void Write(EmitContext context, UnionSpec union)
    {
        var code = context.Code;
        var name = NameOf(context);
        NameMatching.WriteNames(context, name + "Names", ["value"]);
        code.Blank();
        context.Summary($"Reads the answer: a {union.Name} in the member \"value\" of an object.");
        code.Open($"internal static bool TryRead{name}(ref {GlobalNames.Reader} reader, {(union.IsValueType ? "" : GlobalNames.NullWhenFalse)}out {union.CSharpType} value)");
        code.Line("value = default;");
        code.Open("if (!reader.EnterObject(\"object\"))");
        code.Line("return false;");
        code.Close();
        code.Blank();
        code.Line("var start = reader.ErrorCount;");
        code.Line($"{union.CSharpType}{(union.IsValueType ? "" : "?")} content = default;");
        code.Line("var isSeen = false;");
        code.Open("while (reader.NextProperty())");
        code.Line("var mark = reader.ErrorCount;");
        code.Open("if (!Is(reader.PropertyName, \"value\"u8))");
        code.Line("reader.RefuseUnknown(\"only the properties value\");");
        code.Line("continue;");
        code.Close();
        code.Blank();
        code.Open("if (isSeen)");
        code.Line("reader.RefuseDuplicate();");
        code.Line("continue;");
        code.Close();
        code.Blank();
        code.Line("isSeen = true;");
        code.Line("reader.Read();");
        code.Open($"if (!TryRead{union.Name}(ref reader, out content))");
        code.Line("reader.Prefix(mark, \"value\");");
        code.Close();
        code.Close();
        code.Blank();
        code.Open("if (!isSeen)");
        code.Line($"reader.RefuseMissing(0, 1, {name}Names);");
        code.Close();
        code.Blank();
        code.Open("if (reader.ErrorCount != start)");
        code.Line("return false;");
        code.Close();
        code.Blank();
        code.Line(union.IsValueType ? "value = content;" : "value = content!;");
        code.Line("return true;");
        code.Close();
        code.Blank();
        context.Summary("Writes the same object.");
        code.Open($"internal static void Write{name}({GlobalNames.Writer} writer, {union.CSharpType} value)");
        code.Line("writer.WriteStartObject();");
        code.Line("writer.WritePropertyName(\"value\"u8);");
        code.Line($"Write{union.Name}(writer, value);");
        code.Line("writer.WriteEndObject();");
        code.Close();
    }
}

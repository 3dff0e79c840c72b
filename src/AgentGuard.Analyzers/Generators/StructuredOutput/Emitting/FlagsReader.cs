using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Writes the method that reads flags: a list of distinct names.</summary>
internal static class FlagsReader
{
    public static void Write(EmitContext context, EnumSpec type)
    {
        var code = context.Code;
        var count = CSharpText.Number(type.Members.Count);
        context.Summary($"Reads the names of {type.Name}.");
        context.OpenReader(type, type.Name);
        code.Line("value = default;");
        code.Open("if (!reader.EnterFlags(expected))");
        code.Line("return false;");
        code.Close();
        code.Blank();
        code.Line("var start = reader.ErrorCount;");
        code.Line($"global::System.Span<bool> seen = stackalloc bool[{count}];");
        code.Line("seen.Clear();");
        code.Open("for (var item = 0; reader.NextItem(); item++)");
        code.Line("var mark = reader.ErrorCount;");
        code.Line($"var index = ReadIndexOf{type.Name}(ref reader);");
        code.Open("if (index >= 0 && !seen[index])");
        code.Line("seen[index] = true;");
        code.Line($"value |= {type.Name}Values[index];");
        code.Line("continue;");
        code.Close();
        code.Blank();
        code.Open("if (index >= 0)");
        code.Line($"reader.Fail({GlobalNames.ErrorCode}.UniqueItems, expected);");
        code.Close();
        code.Blank();
        code.Line("reader.Prefix(mark, item);");
        code.Close();
        code.Blank();
        code.Line("return reader.ErrorCount == start;");
        code.Close();
        code.Blank();
        WriteValues(context, type);
    }

    /// <summary>The field with the members, in the order of their names.</summary>
    public static void WriteValues(EmitContext context, EnumSpec type) =>
        context.Code.Line($"private static readonly {type.CSharpType}[] {type.Name}Values = {{ {string.Join(", ", type.Members.Select(member => $"{type.CSharpType}.{member.CSharpName}"))} }};");
}

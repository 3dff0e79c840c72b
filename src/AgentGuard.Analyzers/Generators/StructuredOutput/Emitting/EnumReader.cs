using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Writes the method that reads an enum by name.</summary>
internal static class EnumReader
{
    public static void Write(EmitContext context, EnumSpec type)
    {
        var code = context.Code;
        NameMatching.WriteNames(context, type.Name + "Names", type.Members.Select(member => member.JsonName));
        code.Blank();
        if (type.IsFlags)
        {
            FlagsReader.Write(context, type);
            code.Blank();
            WriteIndex(context, type);
        }
        else
        {
            WriteMethod(context, type);
        }
    }

    private static void WriteMethod(EmitContext context, EnumSpec type)
    {
        var code = context.Code;
        context.Summary($"Reads a name of {type.Name}.");
        context.OpenReader(type, type.Name);
        code.Line("value = default;");
        WriteMatching(context, type, "return false;", member => [$"value = {type.CSharpType}.{member.CSharpName};", "return true;"]);
        code.Blank();
        code.Open($"switch (reader.MatchLoosely({type.Name}Names, expected))");
        for (var index = 0; index < type.Members.Count; index++)
        {
            code.Line($"case {CSharpText.Number(index)}:");
            code.Indent();
            code.Line($"value = {type.CSharpType}.{type.Members[index].CSharpName};");
            code.Line("return true;");
            code.Outdent();
        }

        code.Line("default:");
        code.Indent();
        code.Line("return false;");
        code.Outdent();
        code.Close();
        code.Close();
    }

    /// <summary>For flags: the place of the name among the names.</summary>
    private static void WriteIndex(EmitContext context, EnumSpec type)
    {
        var code = context.Code;
        context.Summary($"Reads a name of {type.Name}: its place among the names, or -1 after an error.");
        code.Open($"private static int ReadIndexOf{type.Name}(ref {GlobalNames.Reader} reader)");
        code.Line($"const string expected = {CSharpText.Literal("one of " + string.Join(", ", type.Members.Select(member => $"\"{member.JsonName}\"")))};");
        WriteMatching(context, type, "return -1;", member => [$"return {CSharpText.Number(IndexOf(type, member))};"]);
        code.Blank();
        code.Line($"return reader.MatchLoosely({type.Name}Names, expected);");
        code.Close();
    }

    private static void WriteMatching(EmitContext context, EnumSpec type, string failed, Func<EnumMember, string[]> found)
    {
        var code = context.Code;
        code.Open("if (!reader.TryReadUtf8(expected, out var text))");
        code.Line(failed);
        code.Close();
        code.Blank();
        code.Open("switch (text.Length)");
        foreach (var index in NameMatching.Order([.. type.Members.Select(member => member.JsonName)]))
        {
            code.Line($"case {NameMatching.Label("text", type.Members[index].JsonName)}:");
            code.Indent();
            code.Lines(found(type.Members[index]));
            code.Outdent();
        }

        code.Close();
    }

    private static int IndexOf(EnumSpec type, EnumMember member) =>
        Enumerable.Range(0, type.Members.Count).First(index => type.Members[index].Equals(member));
}

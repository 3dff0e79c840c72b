using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Writes the methods that write an enum by name. A value without a name is written as its number in a string, which reading refuses.</summary>
internal static class EnumWriter
{
    public static void Write(EmitContext context, EnumSpec type)
    {
        if (type.IsFlags)
        {
            WriteFlags(context, type);
            return;
        }

        var code = context.Code;
        context.Summary($"Writes the name of a {type.Name}.");
        code.Open($"internal static void Write{type.Name}({context.Writer} writer, {type.CSharpType} value)");
        code.Line($"writer.WriteStringValue(NameOf{type.Name}(value));");
        code.Close();
        code.Blank();
        context.Summary($"The name of a {type.Name} in JSON; the digits of a value that has none.");
        code.Line($"private static string NameOf{type.Name}({type.CSharpType} value) => value switch");
        code.Open();
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in type.Members.Where(member => written.Add(member.Value)))
        {
            code.Line($"{type.CSharpType}.{member.CSharpName} => {CSharpText.Literal(member.JsonName)},");
        }

        code.Line("_ => value.ToString(\"D\"),");
        code.Close(";");
    }

    private static void WriteFlags(EmitContext context, EnumSpec type)
    {
        var code = context.Code;
        context.Summary($"Writes the names of the flags of a {type.Name}.");
        code.Open($"internal static void Write{type.Name}({context.Writer} writer, {type.CSharpType} value)");
        code.Line("writer.WriteStartArray();");
        code.Open($"for (var index = 0; index < {type.Name}Values.Length; index++)");
        code.Line($"var flag = {type.Name}Values[index];");
        code.Open("if (value != 0 && (value & flag) == flag)");
        code.Line($"writer.WriteStringValue({type.Name}Names[index]);");
        code.Line("value &= ~flag;");
        code.Close();
        code.Close();
        code.Blank();
        code.Open("if (value != 0)");
        code.Line("writer.WriteStringValue(value.ToString(\"D\"));");
        code.Close();
        code.Blank();
        code.Line("writer.WriteEndArray();");
        code.Close();
    }
}

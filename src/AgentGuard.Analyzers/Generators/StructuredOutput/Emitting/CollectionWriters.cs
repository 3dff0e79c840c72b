using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Writes the methods that write lists and dictionaries.</summary>
internal static class CollectionWriters
{
    public static void Write(EmitContext context, ListValue list, string name)
    {
        var code = context.Code;
        context.Summary("Writes the items of a list.");
        code.Open($"private static void Write{name}({context.Writer} writer, {list.CSharpType}{(list.IsValueType ? "" : "?")} value)");
        WriteIfNull(code, list.IsValueType ? list.Kind == CollectionKind.ImmutableArray ? "value.IsDefault" : null : "value is null");
        code.Line("writer.WriteStartArray();");
        code.Open("foreach (var item in value)");
        WriteStatements.Write(context, list.Item, name + "Item", "item", "present");
        code.Close();
        code.Blank();
        code.Line("writer.WriteEndArray();");
        code.Close();
    }

    public static void Write(EmitContext context, MapValue map, string name)
    {
        var code = context.Code;
        var key = map.Key is NamedValue named ? $"NameOf{context.TypeOf(named).Name}(entry.Key)" : "entry.Key";
        context.Summary("Writes the entries of a dictionary as the members of an object.");
        code.Open($"private static void Write{name}({context.Writer} writer, {map.CSharpType}? value)");
        WriteIfNull(code, "value is null");
        code.Line("writer.WriteStartObject();");
        code.Open("foreach (var entry in value)");
        code.Line($"writer.WritePropertyName({key});");
        WriteStatements.Write(context, map.Item, name + "Value", "entry.Value", "present");
        code.Close();
        code.Blank();
        code.Line("writer.WriteEndObject();");
        code.Close();
    }

    private static void WriteIfNull(CodeWriter code, string? condition)
    {
        if (condition is null)
        {
            return;
        }

        code.Open($"if ({condition})");
        code.Line("writer.WriteNullValue();");
        code.Line("return;");
        code.Close();
        code.Blank();
    }
}
